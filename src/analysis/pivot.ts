import { from } from "arquero";

/** A row of a pivoted table: the columns `B` of `R`, and the value of each name `K` in a column of its own. */
export type Pivoted<R, B extends keyof R, K extends string, V extends keyof R> = Pick<R, B> & Record<K, R[V]>;

/**
 * One row for each combination of the columns `by`, in the order they first come, with the `value` of each of the `names`
 * that the column `name` holds in a column of its own; undefined when a combination lacks one of the names.
 */
export function pivot<
  R extends Record<N, string>,
  B extends keyof R & string,
  N extends keyof R & string,
  K extends R[N],
  V extends keyof R & string,
>(rows: readonly R[], by: readonly B[], name: N, names: readonly K[], value: V): Pivoted<R, B, K, V>[] | undefined {
  if (rows.length === 0) return [];
  const wide = from([...rows])
    .groupby(...by)
    .pivot(name, value)
    .objects();
  const isWhole = (row: object): row is Pivoted<R, B, K, V> => names.every((own) => Object(row)[own] !== undefined);
  return wide.every(isWhole) ? wide : undefined;
}
