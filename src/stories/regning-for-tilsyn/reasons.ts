import { changeOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import { number, percent } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { ToldBills } from "./bills.ts";

const VISITS = "Tilsynsbesøg pr. plejefamilie";
const ALTERATIONS = "Væsentlige ændringer hos plejefamilier";

/** What Nord's budgets reckon with that explains the two steps: visits to each family, and cases that were not counted before. */
export function reasonsOf(tables: Tables, { first, last }: ToldBills) {
  const rows = tables.rowsOf(forudsaetninger);
  const trace = tracer(forudsaetninger, rows);
  const planned = (aar: number, forudsaetning: string): ValueFact =>
    factOf(
      trace.one("vaerdi", { tilsyn: "Nord", aar, forudsaetning }),
      `${forudsaetning} i budgettet: Nord, ${aar}`,
      (value) => number(value, Number.isInteger(value) ? 0 : 1),
    );
  const visits = { before: planned(first.from, VISITS), after: planned(first.to, VISITS) };
  return {
    visits: {
      ...visits,
      change: factOf(
        changeOf(visits.before.account, visits.after.account),
        `${VISITS}, ændring: ${first.from} til ${first.to}`,
        percent,
      ),
    },
    alterations: { before: planned(last.from, ALTERATIONS), after: planned(last.to, ALTERATIONS) },
  };
}
