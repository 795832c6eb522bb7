import { perPlace, placesPaidFor } from "../../../analysis/per-place.ts";
import { restatedPrices } from "../../../analysis/fixed-prices.ts";
import {
  amountOf,
  basisChanges,
  changeBetween,
  findPrice,
  nominalPrices,
  priceFact,
  sizeName,
  ydelseName,
  yearInWords,
  type Takst,
} from "../../../analysis/takster.ts";
import { changeOf, shareOf } from "../../../analysis/trace.ts";
import { count, kroner, percent } from "../../../lib/format.ts";
import type { Anomaly } from "../../../model/anomaly.ts";
import { factOf, type ValueFact } from "../../../model/fact.ts";
import type { Traced } from "../../../model/traced.ts";
import { say, type Words } from "../../../model/words.ts";
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
  amount: ValueFact;
  /** What the price is paid for: `pr. år`; undefined when the source does not say. */
  per: string | undefined;
  /** What is known instead when the source does not say what the price is paid for. */
  unsaid: Words | undefined;
  perPlace: Words;
  change: Words;
  kilde: string;
  side: string | null;
  /** `årsrapport` or `budget`: what kind of document it is printed in. */
  document: string;
  anomalies: string[];
}

/** Everything the finder can answer, from rows in all price levels: one price for each that was published, in order. */
export function priceResults(rows: readonly Takst[], anomalies: readonly Anomaly[]): PriceResult[] {
  const prices = nominalPrices(rows);
  return prices.map((price) => {
    const { tilsyn, aar, ydelse, stoerrelse, kilde, side } = price;
    const restated = findPrice(restatedPrices(rows, { from: aar - 1, to: aar }), { ...price, aar: aar - 1 });
    return {
      key: { tilsyn, aar, ydelse, stoerrelse },
      what: `${ydelseName(ydelse)}, ${sizeName(stoerrelse)}, Socialtilsyn ${tilsyn}, ${yearInWords(price)}`,
      amount: priceFact(price),
      per: price.opgoerelse ?? undefined,
      unsaid: price.opgoerelse === null ? shareOfYearly(price, prices) : undefined,
      perPlace: perPlaceWords(price),
      change: changeWords(price, prices, rows),
      ...{ kilde, side },
      document: price.status === "budget" ? "budget" : "årsrapport",
      anomalies: anomaliesTouching(restated ? [price, restated] : [price], rows, anomalies),
    };
  });
}

function shareOfYearly(price: Takst, prices: readonly Takst[]): Words {
  const yearly = findPrice(prices, { ...price, ydelse: "tilsyn" });
  const unsaid = "Kilden skriver ikke, hvor længe beløbet dækker.";
  if (!yearly) return unsaid;
  const part = factOf(shareOf(amountOf(price), amountOf(yearly)), "I forhold til det årlige tilsyn", percent);
  return say`${unsaid} Det er ${part} af det årlige tilsyn på ${priceFact(yearly)} (beregnet)`;
}

const inPlaces = ({ value }: Traced): string => count(value, "plads", "pladser");
const whole = (value: number): string => kroner(Math.round(value));

function perPlaceWords(price: Takst): Words {
  const { fewest, most } = placesPaidFor(price);
  const first = inPlaces(fewest);
  const each = (places: Traced): ValueFact =>
    factOf(perPlace(price, places), `Pr. plads ved ${inPlaces(places)}`, whole);
  return most
    ? say`${each(fewest)} ved ${first}, ${each(most)} ved ${most.value}`
    : say`${each(fewest)} ved ${first}, mindre for hver plads derover`;
}

function changeWords(price: Takst, prices: readonly Takst[], rows: readonly Takst[]): Words {
  const aar = price.aar - 1;
  const before = findPrice(prices, { ...price, aar });
  const change = changeBetween(basisChanges(prices, price), aar, price.aar);
  if (before && change) {
    return `Kan ikke sammenlignes: fra ${change.aar} betales der ${change.after}, før ${change.before}`;
  }
  if (before) {
    const pct = changeOf(amountOf(before), amountOf(price));
    const way = pct.value < 0 ? "Fald" : "Stigning";
    const size = factOf(pct, `${way} fra ${aar} til ${price.aar}`, (value) => percent(Math.abs(value), 1));
    return say`${size} ${pct.value < 0 ? "mindre" : "mere"} end i ${aar} (${priceFact(before)})`;
  }
  const restated = findPrice(rows, { ...price, aar });
  if (restated) return `Kan ikke regnes ud: taksten for ${aar} er kun oplyst i ${restated.prisniveau}`;
  return `Kan ikke regnes ud: kilderne har ingen takst for ${aar}`;
}
