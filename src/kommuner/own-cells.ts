import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import type { CellAddress } from "../model/traced.ts";

/** The cells of the municipality itself that a measure rests on: those of its newest value, and of its first one. */
export const ownCells = ({ account, earlier }: KommuneMeasure): CellAddress[] => [
  ...account.cells,
  ...(earlier?.account.cells ?? []),
];
