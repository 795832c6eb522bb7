import tilsynstakster from "../datasets/tilsynstakster.ts";
import { capital, kroner, lowerFirst } from "../lib/format.ts";
import { columnMeta } from "../model/column.ts";
import type { RowOf } from "../model/dataset.ts";
import { firmest } from "../model/firmest.ts";
import { factOf, type ValueFact } from "../model/fact.ts";
import type { Traced } from "../model/traced.ts";
import { tracedCell } from "./traced-cell.ts";

/** One published price, in the price level its row names. */
export type Takst = RowOf<typeof tilsynstakster>;
export type Tilsyn = Takst["tilsyn"];
export type Ydelse = Takst["ydelse"];
export type Stoerrelse = Takst["stoerrelse"];

const { ydelse, stoerrelse } = tilsynstakster.row.shape;

/** The services that have a price, in the order of the dataset. */
export const YDELSER: readonly Ydelse[] = ydelse.options;

/** The size classes, the smallest first. */
export const SIZES: readonly Stoerrelse[] = stoerrelse.options;

/** What the dataset calls a service: `Årligt tilsyn`. */
export const ydelseName = (value: Ydelse): string => columnMeta(ydelse).labels?.[value] ?? value;

/** What the dataset calls a size class: `8-24 pladser`. */
export const sizeName = (value: Stoerrelse): string => columnMeta(stoerrelse).labels?.[value] ?? value;

/** What places a price: which supervisor, service, size class and year. */
export type PriceKey = Pick<Takst, "tilsyn" | "ydelse" | "stoerrelse" | "aar">;

/** Prices as they were paid ("løbende"), one per supervisor, service, size class and year, whoever printed it. */
export const nominalPrices = (rows: readonly Takst[]): Takst[] =>
  firmest(
    rows.filter((row) => row.prisniveau === "løbende"),
    ({ tilsyn, aar, ydelse: service, stoerrelse: size }) => JSON.stringify([tilsyn, aar, service, size]),
    ({ status }) => status,
  );

/** The price for a key, or undefined when there is none. */
export function findPrice(prices: readonly Takst[], key: PriceKey): Takst | undefined {
  return prices.find(
    (row) =>
      row.tilsyn === key.tilsyn &&
      row.aar === key.aar &&
      row.ydelse === key.ydelse &&
      row.stoerrelse === key.stoerrelse,
  );
}

/** The year of a price, after »i« or »fra«: `2023`, or `budgettet for 2025` where the price is only expected. */
export const yearInWords = ({ aar, status }: Pick<Takst, "aar"> & Partial<Pick<Takst, "status">>): string =>
  status === "budget" ? `budgettet for ${aar}` : String(aar);

/** What a price is, within a sentence: `taksten for årligt tilsyn i Socialtilsyn Nord i 2023 (0-7 pladser)`. */
export const priceInWords = (price: PriceKey & Partial<Pick<Takst, "status">>): string =>
  `taksten for ${lowerFirst(ydelseName(price.ydelse))} i Socialtilsyn ${price.tilsyn} i ${yearInWords(price)} (${sizeName(price.stoerrelse)})`;

/** A price as a value that knows its cell, in kroner. */
export const amountOf = (price: Takst): Traced => tracedCell(tilsynstakster, price, "takst_kr");

/** A price as prose prints it, with what it is. */
export const priceFact = (price: Takst): ValueFact => factOf(amountOf(price), capital(priceInWords(price)), kroner);

/** The years a supervisor has published prices for, of one service or of any, in order. */
export function pricedYears(prices: readonly Takst[], tilsyn: Tilsyn, ydelse?: Ydelse): number[] {
  const chosen = prices.filter((row) => row.tilsyn === tilsyn && (ydelse === undefined || row.ydelse === ydelse));
  return [...new Set(chosen.map((row) => row.aar))].sort((a, b) => a - b);
}

/** A year from which a price is paid for something else than before: `pr. påbegyndt måned`, no longer once. */
export interface BasisChange {
  aar: number;
  before: string;
  after: string;
}

/** Where a supervisor's service came to be paid for something else. A source that does not say goes on as before. */
export function basisChanges(
  prices: readonly Takst[],
  { tilsyn, ydelse }: Pick<PriceKey, "tilsyn" | "ydelse">,
): BasisChange[] {
  const said = prices
    .filter((row) => row.tilsyn === tilsyn && row.ydelse === ydelse)
    .sort((a, b) => a.aar - b.aar)
    .flatMap(({ aar, opgoerelse }) => (opgoerelse === null ? [] : [{ aar, after: opgoerelse }]));
  return said.flatMap(({ aar, after }, index) => {
    const before = said[index - 1]?.after;
    return before === undefined || before === after ? [] : [{ aar, before, after }];
  });
}

/** The change that keeps two years' prices of a service from being compared; undefined when none lies between them. */
export const changeBetween = (changes: readonly BasisChange[], from: number, to: number): BasisChange | undefined =>
  changes.find(({ aar }) => from < aar && aar <= to);
