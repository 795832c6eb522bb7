import {
  basisChanges,
  nominalPrices,
  YDELSER,
  SIZES,
  type BasisChange,
  type Takst,
} from "../../../analysis/takster.ts";
import type { ResultKey } from "./results.ts";

/** What is paid for, to whom and by how large a place, in whatever year. */
export type ServiceKey = Required<Omit<ResultKey, "aar">>;

/** The price of one service in every year that has one, the oldest first. */
export interface PriceYears {
  key: ServiceKey;
  prices: Takst[];
  /** From when it is paid for something else. */
  changes: BasisChange[];
}

/** Every service with its prices as they were paid, from rows in all price levels. */
export function priceYears(rows: readonly Takst[]): PriceYears[] {
  const prices = nominalPrices(rows);
  return [...new Set(prices.map(({ tilsyn }) => tilsyn))].flatMap((tilsyn) =>
    YDELSER.flatMap((ydelse) =>
      SIZES.map((stoerrelse) => ({
        key: { tilsyn, ydelse, stoerrelse },
        prices: prices
          .filter((row) => row.tilsyn === tilsyn && row.ydelse === ydelse && row.stoerrelse === stoerrelse)
          .sort((a, b) => a.aar - b.aar),
        changes: basisChanges(prices, { tilsyn, ydelse }),
      })),
    ),
  );
}
