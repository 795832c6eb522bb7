import { range } from "d3";
import { findPrice, nominalPrices, yearsOf, type PriceKey, type Takst } from "../../analysis/takster.ts";
import { rowsOf } from "../../catalogue.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";

/** Every row, in all price levels. */
export const rows = rowsOf(tilsynstakster);

/** The prices as they were paid. */
export const prices = nominalPrices(rows);

/** The prices of BPA companies as they were paid. */
export const bpa = rowsOf(bpaTakster).filter((row) => row.prisniveau === "løbende");

export const YDELSER = tilsynstakster.row.shape.ydelse.options;
export const SIZES = tilsynstakster.row.shape.stoerrelse.options;

/** The first and last years for which Nord has prices that were paid. */
export const [FIRST = 0, LAST = 0] = [yearsOf(prices, "Nord")[0], yearsOf(prices, "Nord").at(-1)];

/** The years for which both Nord and Øst have prices. */
export const bothYears = yearsOf(prices, "Øst").filter((aar) => yearsOf(prices, "Nord").includes(aar));

/** The years between for which Nord's prices are only printed in fixed prices. */
export const gaps = range(FIRST, LAST).filter((aar) => !yearsOf(prices, "Nord").includes(aar));

/** The first year in each of the source's two comparisons in fixed prices; the second is the year after. */
export const [FIXED_A = 0, FIXED_B = 0] = [
  ...new Set(rows.filter((row) => row.prisniveau !== "løbende").map((row) => row.aar)),
].sort();

/** The price for a key. Throws when there is none. */
export function price(key: PriceKey): Takst {
  const found = findPrice(prices, key);
  if (!found) throw new Error(`no price for ${key.tilsyn} ${key.aar} ${key.ydelse} ${key.stoerrelse}`);
  return found;
}
