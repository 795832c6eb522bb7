import { changeOf, differenceOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import { aboutKroner, kroner, number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

export type Bill = RowOf<typeof gennemsnitspris>;

/** One figure in both years of a step, and how it changed. */
export interface Moved {
  before: ValueFact;
  after: ValueFact;
  /** The difference without its sign, and in per cent with one decimal. */
  by: ValueFact;
  change: ValueFact;
}

/** Two budgets on end that the source has in the same prices. */
export interface Step {
  from: number;
  to: number;
  rows: readonly [Bill, Bill];
  years: readonly [ValueFact, ValueFact];
  /** The approved families that each budget reckons with. */
  families: readonly [before: ValueFact, after: ValueFact];
  /** What the price is for: the families, and those that are expected to be approved. */
  shared: Moved;
  bill: Moved;
  price: Moved;
}

const OWN_PRICES = "løbende";
const SHARING = "plejefamilier og ansøgere";

/** The first step from one budget to the next in fixed prices. */
export function toldBills(tables: Tables): Step {
  const rows = [...tables.rowsOf(gennemsnitspris)].sort((a, b) => a.aar - b.aar);
  const steps = rows.flatMap((after): Step[] => {
    const before = rows.find(({ aar, prisniveau }) => aar === after.aar - 1 && prisniveau === `${after.aar}-priser`);
    return before && after.prisniveau === OWN_PRICES ? [stepOf(before, after)] : [];
  });
  return needed(steps[0], "budgetter for tilsyn med plejefamilier i to år med samme års priser");
}

function stepOf(before: Bill, after: Bill): Step {
  const [from, to] = [before.aar, after.aar];
  const trace = tracer(gennemsnitspris, [before, after]);
  type Measure = Parameters<typeof trace.one>[0];
  const of =
    (measure: Measure) =>
    ({ aar }: Bill): Traced =>
      trace.one(measure, { aar });
  const families = of("plejefamilier");
  const sharing = (bill: Bill): Traced =>
    sumOf([families(bill), of("nygodkendelser")(bill)].map((value) => ({ ...value, unit: SHARING })));
  const moved = (value: (bill: Bill) => Traced, what: string, format: Format, about = format): Moved => {
    const [then, now] = [value(before), value(after)];
    const [low, high] = then.value < now.value ? [then, now] : [now, then];
    return {
      before: factOf(then, `${what}, ${from}`, format),
      after: factOf(now, `${what}, ${to}`, format),
      by: factOf(differenceOf(low, high), `${what}, forskel: ${from} til ${to}`, about),
      change: factOf(changeOf(then, now), `${what}, ændring: ${from} til ${to}`, (value) => percent(value, 1)),
    };
  };
  return {
    ...{ from, to },
    rows: [before, after],
    years: [yearFact(trace, from, `Budgettet for ${from}`), yearFact(trace, to, `Budgettet for ${to}`)],
    families: [
      factOf(families(before), `Plejefamilier i budgettet, ${from}`, number),
      factOf(families(after), `Plejefamilier i budgettet, ${to}`, number),
    ],
    shared: moved(sharing, "Plejefamilier og ansøgere i budgettet", number),
    bill: moved(
      of("objektiv_finansiering_kr"),
      `Regningen for tilsyn med plejefamilier i ${to}-priser`,
      kroner,
      aboutKroner,
    ),
    price: moved(of("gennemsnitspris_kr"), `Pris pr. plejefamilie i ${to}-priser`, kroner),
  };
}

type Format = (value: number) => string;

/** Whether the price of a step is its bill divided by the families and the expected approvals, in both years. */
export const isShared = ({ bill, shared, price }: Step): boolean =>
  (["before", "after"] as const).every((at) => Math.abs(bill[at].value / shared[at].value - price[at].value) < 1);
