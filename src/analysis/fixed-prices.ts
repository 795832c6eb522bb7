import { needed } from "../lib/needed.ts";
import type { Traced } from "../model/traced.ts";
import { amountOf, findPrice, nominalPrices, priceInWords, type Takst } from "./takster.ts";
import { changeOf } from "./trace.ts";

/** Two years that a source compares in the prices of the second. */
export interface Restatement {
  from: number;
  to: number;
}

/** The comparisons in fixed prices that the rows hold, the oldest first. */
export function restatements(rows: readonly Takst[]): Restatement[] {
  const restated = rows.filter((row) => row.prisniveau !== "løbende");
  const found = new Map(restated.map(({ aar, prisniveau }) => [`${aar} ${prisniveau}`, { aar, prisniveau }]));
  return [...found.values()]
    .map(({ aar, prisniveau }) => ({ from: aar, to: Number.parseInt(prisniveau, 10) }))
    .sort((a, b) => a.from - b.from);
}

/** The prices that a source has restated for one of its comparisons. */
export const restatedPrices = (rows: readonly Takst[], { from, to }: Restatement): Takst[] =>
  rows.filter((row) => row.aar === from && row.prisniveau === `${to}-priser`);

/** Two years' price of one thing in the same fixed price level, with the change in per cent. */
export interface FixedChange {
  from: Takst;
  to: Takst;
  change: Traced;
}

/**
 * What changed from a year to the next in fixed prices. The source restates the first year in the second year's prices;
 * in its own year a nominal price and a fixed price are the same, so the second is taken from the nominal rows.
 * Throws when a restated price has no price to stand against.
 */
export function fixedChanges(rows: readonly Takst[], years: Restatement): FixedChange[] {
  const nominal = nominalPrices(rows);
  return restatedPrices(rows, years).map((from) => {
    const key = { ...from, aar: years.to };
    const to = needed(findPrice(nominal, key), priceInWords(key));
    return { from, to, change: changeOf(amountOf(from), amountOf(to)) };
  });
}
