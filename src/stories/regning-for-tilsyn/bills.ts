import { changeOf, differenceOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import { kroner, number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

export type Bill = RowOf<typeof gennemsnitspris>;
type Measure = "plejefamilier" | "objektiv_finansiering_kr" | "gennemsnitspris_kr";

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
  families: Moved;
  bill: Moved;
  price: Moved;
}

const OWN_PRICES = "løbende";

/** Every step from one budget to the next in fixed prices, the oldest first, and the budgets themselves. */
export function toldBills(tables: Tables) {
  const rows = [...tables.rowsOf(gennemsnitspris)].sort((a, b) => a.aar - b.aar);
  const trace = tracer(gennemsnitspris, rows);
  const year = (aar: number): ValueFact => yearFact(trace, aar, `Budgettet for ${aar}`);
  const steps = rows.flatMap((after): Step[] => {
    const before = rows.find(({ aar, prisniveau }) => aar === after.aar - 1 && prisniveau === `${after.aar}-priser`);
    if (!before || after.prisniveau !== OWN_PRICES) return [];
    return [stepOf(before, after, [year(before.aar), year(after.aar)])];
  });
  const what = "budgetter for tilsyn med plejefamilier i to år med samme års priser";
  const [first, last] = [needed(steps[0], what), needed(steps.length > 1 ? steps.at(-1) : undefined, what)];
  const newest = needed(rows.at(-1), what);
  const { aar, prisniveau } = newest;
  return {
    ...{ rows, steps, first, last },
    /** The newest budget, whether or not another can be set beside it. */
    newest: {
      year: year(aar),
      families: factOf(trace.one("plejefamilier", { aar, prisniveau }), `Plejefamilier i budgettet, ${aar}`, number),
    },
  };
}

function stepOf(before: Bill, after: Bill, years: Step["years"]): Step {
  const [from, to] = [before.aar, after.aar];
  const moved = (measure: Measure, what: string, format: (value: number) => string): Moved => {
    const of = ({ aar, prisniveau }: Bill): Traced =>
      tracer(gennemsnitspris, [before, after]).one(measure, { aar, prisniveau });
    const [then, now] = [of(before), of(after)];
    const [low, high] = then.value < now.value ? [then, now] : [now, then];
    return {
      before: factOf(then, `${what}, ${from}`, format),
      after: factOf(now, `${what}, ${to}`, format),
      by: factOf(differenceOf(low, high), `${what}, forskel: ${from} til ${to}`, format),
      change: factOf(changeOf(then, now), `${what}, ændring: ${from} til ${to}`, (value) => percent(value, 1)),
    };
  };
  return {
    ...{ from, to, years },
    rows: [before, after],
    families: moved("plejefamilier", "Plejefamilier i budgettet", number),
    bill: moved("objektiv_finansiering_kr", `Regningen for tilsyn med plejefamilier i ${to}-priser`, kroner),
    price: moved("gennemsnitspris_kr", `Pris pr. plejefamilie i ${to}-priser`, kroner),
  };
}

export type ToldBills = ReturnType<typeof toldBills>;
