import { placesPaidFor, sizeSteps, steepest, type SizeStep } from "../../analysis/per-place.ts";
import {
  amountOf,
  nominalPrices,
  priceFact,
  pricedYears,
  priceInWords,
  findPrice,
  SIZES,
  sizeName,
  yearInWords,
  type Stoerrelse,
  type Takst,
} from "../../analysis/takster.ts";
import { computed, differenceOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { aboutKroner, kroner, number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { splitsOf } from "./split.ts";

/** Where a place more makes every place dearer: what it does to the bill, and to each place. */
export interface Jump {
  /** The prices on either side. */
  smaller: Takst;
  larger: Takst;
  /** The most places before it, and the fewest after it. */
  last: ValueFact;
  at: ValueFact;
  /** How much larger the whole bill is. */
  more: ValueFact;
  /** The same for each place. */
  moreEach: ValueFact;
  /** How much more each place costs in per cent. */
  change: ValueFact;
}

/** What Nord's newest prices of yearly supervision are, and where they jump. Throws where a size has none. */
export function toldPrices(tables: Tables) {
  const prices = nominalPrices(tables.rowsOf(tilsynstakster));
  const last = needed(pricedYears(prices, "Nord", "tilsyn").at(-1), "takster for årligt tilsyn i Socialtilsyn Nord");
  const service = { tilsyn: "Nord", ydelse: "tilsyn", aar: last } as const;
  const of = (stoerrelse: Stoerrelse): Takst =>
    needed(findPrice(prices, { ...service, stoerrelse }), priceInWords({ ...service, stoerrelse }));
  const yearly = SIZES.map(of);
  const steps = sizeSteps(prices, service);
  const jumps = steps.map((step, at) => jumpOf(step, needed(yearly[at], "takster"), needed(yearly[at + 1], "takster")));
  const found = needed(jumps[steps.indexOf(steepest(steps))], "spring i taksten");
  const smallest = placesPaidFor(of("0-7"));
  const two = twoOf(found);
  return {
    yearly,
    last,
    jumps,
    /** The one that makes a place dearer by most. The place at which it stands is our finding among all of them. */
    jump: { ...found, at: foundAt(found, jumps) },
    /** How many more places it takes to the next one; undefined where there is none. */
    free: freeAfter(found.larger),
    most: mostIn(found.larger),
    two,
    /** The places of the two in one service, and divided among more. */
    splits: splitsOf(two.places, yearly),
    one: factOf(smallest.fewest, "Færrest pladser i den mindste gruppe", spelled),
    many: factOf(
      needed(smallest.most, "den øvre grænse for de mindste tilbud"),
      "Flest pladser i den mindste gruppe",
      spelled,
    ),
    least: priceFact(of("0-7")),
    before: priceFact(found.smaller),
    after: priceFact(found.larger),
    /** The year of the prices, within a sentence: `budgettet for 2025`. */
    year: {
      ...yearFact(tracer(tilsynstakster, yearly), last, "Seneste år med takster, Nord"),
      text: yearInWords(found.larger),
    },
  };
}

/** What a place more does where one size meets the next. */
function jumpOf(step: SizeStep, smaller: Takst, larger: Takst): Jump {
  const span = `${step.last.value} til ${step.at.value} pladser, Nord ${larger.aar}`;
  return {
    ...{ smaller, larger },
    last: factOf(step.last, `Flest pladser i gruppen med ${sizeName(smaller.stoerrelse)}`, number),
    at: factOf(step.at, `Færrest pladser i gruppen med ${sizeName(larger.stoerrelse)}`, number),
    more: factOf(differenceOf(amountOf(smaller), amountOf(larger)), `Årligt tilsyn, forskel: ${span}`, kroner),
    moreEach: factOf(differenceOf(step.below, step.above), `Årligt tilsyn pr. plads, forskel: ${span}`, (kr) =>
      aboutKroner(kr, 10),
    ),
    change: factOf(step.change, `Årligt tilsyn pr. plads, ændring: ${span}`, percent),
  };
}

/** The place of a jump that was found among some. */
const foundAt = ({ at: { account: at } }: Jump, jumps: readonly Jump[]): ValueFact =>
  factOf(
    computed(
      at.value,
      at.unit,
      [at, ...jumps.map(({ change }) => change.account)],
      `den første plads i den gruppe, hvor prisen pr. plads stiger mest af ${spelled(jumps.length)} spring`,
    ),
    "Den plads, der får prisen pr. plads til at stige mest",
    number,
  );

/** How many places a group has after its first, which pay nothing more. */
function freeAfter(price: Takst): ValueFact | undefined {
  const { fewest, most } = placesPaidFor(price);
  return (
    most &&
    factOf(differenceOf(fewest, most), `Pladser efter den første i gruppen med ${sizeName(price.stoerrelse)}`, number)
  );
}

/** The most places in the group of a price; undefined where it has no upper end. */
function mostIn(price: Takst): ValueFact | undefined {
  const { most } = placesPaidFor(price);
  return most && factOf(most, `Flest pladser i gruppen med ${sizeName(price.stoerrelse)}`, number);
}

/** Two services just below a jump: their places and their bills together. */
function twoOf({ last: { account: last }, smaller }: Jump) {
  const each = amountOf(smaller);
  const what = `to steder med ${last.value} pladser hver, Nord ${smaller.aar}`;
  return {
    places: factOf(computed(2 * last.value, last.unit, [last], `2 × ${last.value}`), `Pladser: ${what}`, number),
    price: factOf(
      computed(2 * each.value, each.unit, [each], `2 × ${number(each.value)}`),
      `Årligt tilsyn: ${what}`,
      kroner,
    ),
  };
}

export type ToldPrices = ReturnType<typeof toldPrices>;
