import { computed, plain } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import budgetOgRegnskab from "../../datasets/tilsynets-budget-og-regnskab.ts";
import takstaendringer from "../../datasets/takstaendringer.ts";
import { millions, number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Step, ToldBills } from "./bills.ts";

const ALTERATIONS = "Væsentlige ændringer hos plejefamilier";

/** What explains the bills: cases that were not counted before, what was left of a year, and what others came to pay. */
export function reasonsOf(tables: Tables, { steps, first, last }: ToldBills) {
  const trace = tracer(forudsaetninger, tables.rowsOf(forudsaetninger));
  const planned = (aar: number): ValueFact =>
    factOf(
      trace.one("vaerdi", { tilsyn: "Nord", aar, forudsaetning: ALTERATIONS }),
      `${ALTERATIONS} i budgettet: Nord, ${aar}`,
      number,
    );
  const accounts = tables
    .rowsOf(budgetOgRegnskab)
    .filter((row) => row.tilsyn === "Nord" && row.aar === first.to && row.status === "regnskab");
  const left = tracer(budgetOgRegnskab, accounts).one("vaerdi", { post: "netto", enhed: "1.000 kr." });
  // What is left stands with a minus there, as income does.
  const surplus = computed(-left.value * 1000, "kr.", [left], `${plain({ ...left, value: -left.value })} × 1.000`);
  return {
    alterations: { before: planned(last.from), after: planned(last.to) },
    surplus: factOf(surplus, `Overskud i Socialtilsyn Nord, ${first.to}`, millions),
    accounts,
    homes: steps.flatMap((step) => homesOf(tables, step)),
  };
}

/** How the price of supervision of other places changed in a step, size by size. */
function homesOf(tables: Tables, { from, to }: Step) {
  const rows = tables
    .rowsOf(takstaendringer)
    .filter((row) => [row.tilsyn, row.ydelse].join() === "Nord,tilsyn" && row.fra_aar === from && row.aar === to);
  needed(rows[0], `ændringer af taksten for bosteder fra ${from} til ${to}`);
  return rows.map((row) =>
    factOf(
      tracedCell(takstaendringer, row, "aendring_pct"),
      `Pris for tilsyn med sociale tilbud, ændring: ${row.stoerrelse} pladser, ${from} til ${to}`,
      (value) => percent(value, 1),
    ),
  );
}
