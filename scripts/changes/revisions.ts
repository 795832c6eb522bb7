import type { Column } from "../../src/model/shape.ts";
import type { ChangedRow, Merge } from "../intake/merge-rows.ts";

/** A number that is another than before. */
export interface Revision {
  column: Column;
  row: ChangedRow["row"];
  before: number;
  after: number;
  /** How far apart the two are, from 0 for the same to 1: |a − b| / (|a| + |b|). */
  size: number;
}

/** How large a revision is: more than these are large and middling. Those of OWID's updates. */
const [MIDDLING, LARGE] = [0.01, 0.15];

export type Tier = "stor" | "mellem" | "lille";

export const tierOf = ({ size }: Pick<Revision, "size">): Tier =>
  size > LARGE ? "stor" : size > MIDDLING ? "mellem" : "lille";

/** How far apart two numbers are, from 0 to 1. */
export const revisionSize = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b));

/** The numbers that a delivery revises, the largest revision first. Cells that were or become empty are none. */
export function revisions({ changed }: Pick<Merge, "changed">, columns: readonly Column[]): Revision[] {
  const numeric = new Map(
    columns.filter(({ type }) => type === "integer" || type === "decimal").map((column) => [column.name, column]),
  );
  return changed
    .flatMap(({ row, cells }) =>
      cells.flatMap(({ column: name, before, after }): Revision[] => {
        const column = numeric.get(name);
        if (!column || before === "" || after === "") return [];
        return [
          {
            column,
            row,
            before: Number(before),
            after: Number(after),
            size: revisionSize(Number(before), Number(after)),
          },
        ];
      }),
    )
    .sort((a, b) => b.size - a.size);
}
