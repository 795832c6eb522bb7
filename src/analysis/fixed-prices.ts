import type { Takst } from "./takster.ts";

/** Two years that a source compares in the prices of the second. */
export interface Restatement {
  from: number;
  to: number;
}

/** The prices that a source has restated for one of its comparisons. */
export const restatedPrices = (rows: readonly Takst[], { from, to }: Restatement): Takst[] =>
  rows.filter((row) => row.aar === from && row.prisniveau === `${to}-priser`);
