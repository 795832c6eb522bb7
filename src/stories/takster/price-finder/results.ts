import {
  basisChanges,
  changeBetween,
  findPrice,
  growth,
  nominalPrices,
  perPlace,
  placesIn,
  sizeName,
  ydelseName,
  yearsOf,
  type Takst,
} from "../../../analysis/takster.ts";
import { count, kroner, percent, share } from "../../../lib/format.ts";
import { listAnd } from "../../../lib/list.ts";
import { anomaliesTouching } from "./anomalies-touching.ts";

/** The choices a result answers to. One that is left out answers to every value of it. */
export interface ResultKey {
  tilsyn: string;
  aar: number;
  ydelse?: string;
  stoerrelse?: string;
}

/** What the finder shows for a price. */
export interface PriceResult {
  key: Required<ResultKey>;
  what: string;
  kroner: string;
  /** What the price is paid for: `pr. år`; undefined when the source does not say. */
  per: string | undefined;
  /** What is known instead when the source does not say what the price is paid for. */
  unsaid: string | undefined;
  perPlace: string;
  change: string;
  kilde: string;
  side: string | null;
  /** `årsrapport` or `budget`: what kind of document it is printed in. */
  document: string;
  anomalies: string[];
}

/** What the finder shows where there is no price: why there is none. */
export interface NoPriceResult {
  key: ResultKey;
  what: string;
  why: string;
}

/** Everything the finder can answer, from rows in all price levels: one price for each that was published, in order. */
export function priceResults(rows: readonly Takst[]): PriceResult[] {
  const prices = nominalPrices(rows);
  return prices.map((price) => ({
    key: { tilsyn: price.tilsyn, aar: price.aar, ydelse: price.ydelse, stoerrelse: price.stoerrelse },
    what: `${ydelseName(price.ydelse)}, ${sizeName(price.stoerrelse)}, Socialtilsyn ${price.tilsyn} ${price.aar}`,
    kroner: kroner(price.takst_kr),
    per: price.opgoerelse ?? undefined,
    unsaid: price.opgoerelse === null ? shareOfYearly(price, prices) : undefined,
    perPlace: perPlaceText(price),
    change: changeText(price, prices, rows),
    kilde: price.kilde,
    side: price.side,
    document: price.status === "budget" ? "budget" : "årsrapport",
    anomalies: anomaliesTouching(price),
  }));
}

function shareOfYearly(price: Takst, prices: readonly Takst[]): string {
  const yearly = findPrice(prices, { ...price, ydelse: "tilsyn" });
  const unsaid = "Kilden skriver ikke, hvor længe beløbet dækker.";
  return yearly
    ? `${unsaid} Det er ${share(price.takst_kr / yearly.takst_kr)} af det årlige tilsyn (beregnet)`
    : unsaid;
}

const whole = (value: number): string => kroner(Math.round(value));

function perPlaceText(price: Takst): string {
  const [places, cost] = [placesIn(price.stoerrelse), perPlace(price)];
  const first = `${whole(cost.fewest)} ved ${count(places.fewest, "plads", "pladser")}`;
  if (places.most === undefined || cost.most === undefined) return `${first}, mindre for hver plads derover`;
  return `${first}, ${whole(cost.most)} ved ${places.most}`;
}

function changeText(price: Takst, prices: readonly Takst[], rows: readonly Takst[]): string {
  const aar = price.aar - 1;
  const before = findPrice(prices, { ...price, aar });
  const change = changeBetween(basisChanges(prices, price), aar, price.aar);
  if (before && change) {
    return `Kan ikke sammenlignes: fra ${change.aar} betales der ${change.after}, før ${change.before}`;
  }
  if (before)
    return `${changeInWords(growth(before.takst_kr, price.takst_kr))} end i ${aar} (${kroner(before.takst_kr)})`;
  const restated = findPrice(rows, { ...price, aar });
  if (restated) return `Kan ikke regnes ud: taksten for ${aar} er kun oplyst i ${restated.prisniveau}`;
  return `Kan ikke regnes ud: kilderne har ingen takst for ${aar}`;
}

function changeInWords(pct: number): string {
  const size = percent(Math.abs(pct), 1);
  return pct < 0 ? `${size} mindre` : `${size} mere`;
}

/** Why there is no price, for each supervisor and year without any, else each service, else each size. */
export function noPriceResults(
  rows: readonly Takst[],
  choices: { tilsyn: Takst["tilsyn"][]; aar: number[]; ydelse: Takst["ydelse"][] },
): NoPriceResult[] {
  const prices = nominalPrices(rows);
  return choices.tilsyn.flatMap((tilsyn) =>
    choices.aar.flatMap((aar): NoPriceResult[] => {
      const there = rows.filter((row) => row.tilsyn === tilsyn && row.aar === aar);
      const name = `Socialtilsyn ${tilsyn} ${aar}`;
      if (there.length === 0) {
        const why = `Kilderne har kun takster fra Socialtilsyn ${tilsyn} for ${listAnd(yearsOf(prices, tilsyn).map(String))}.`;
        return [{ key: { tilsyn, aar }, what: name, why }];
      }
      return choices.ydelse.flatMap((ydelse) => withoutPrice(there, prices, { tilsyn, aar, ydelse }, name));
    }),
  );
}

function withoutPrice(
  there: readonly Takst[],
  prices: readonly Takst[],
  key: Pick<Takst, "tilsyn" | "aar" | "ydelse">,
  name: string,
): NoPriceResult[] {
  const same = there.filter((row) => row.ydelse === key.ydelse);
  const service = ydelseName(key.ydelse);
  if (same.length === 0) {
    const last = yearsOf(prices, key.tilsyn, key.ydelse).at(-1);
    const why = `Kilderne oplyser ikke denne takst for ${key.aar}. Den seneste er fra ${last}.`;
    return [{ key, what: `${service}, ${name}`, why }];
  }
  return same
    .filter((row) => !findPrice(prices, row))
    .map((row) => ({
      key: { ...key, stoerrelse: row.stoerrelse },
      what: `${service}, ${sizeName(row.stoerrelse)}, ${name}`,
      why: `Kilden oplyser kun taksten omregnet til ${row.prisniveau}: ${kroner(row.takst_kr)} Det er ikke det beløb, der blev betalt i ${key.aar}.`,
    }));
}
