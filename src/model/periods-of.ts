import type { Published } from "./published.ts";

/** The time that measures are of, by their columns, with {aar} for the year of a row: `{aar+1} (beregnet i {aar})`. */
export type Periods = Readonly<Record<string, string>>;

/** The time that each measure of a dataset is of, where its declaration says that it is another than the year of its rows. */
export function periodsOf({ columns, measures, view }: Published): Periods {
  const named = columns
    .filter(({ role }) => role === "measure")
    .flatMap(({ name, period: own }) => {
      const measured = measures.find(({ column, per }) => column === name && per === undefined);
      const period = measured?.period ?? own ?? view?.period;
      return period === undefined ? [] : [[name, period] as const];
    });
  return Object.fromEntries(named);
}
