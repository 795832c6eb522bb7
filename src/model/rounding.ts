import type { Column } from "./shape.ts";

/** Half a unit of the last digit of every number that goes in, where the source has rounded each by itself. */
export const roundingOf = ({ decimals, rounded }: Pick<Column, "decimals" | "rounded">, terms: number): number =>
  decimals === undefined && !rounded ? 0 : (terms / 2) * 10 ** -(decimals ?? 0) * (1 + 1e-9);
