import { computed, plain } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import budgetOgRegnskab from "../../datasets/tilsynets-budget-og-regnskab.ts";
import { millions, number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { ToldBills } from "./bills.ts";

const ALTERATIONS = "Væsentlige ændringer hos plejefamilier";

/** What explains the bills: cases that were not counted before, and what was left of a year. */
export function reasonsOf(tables: Tables, { first, last }: ToldBills) {
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
  // Income stands with a minus in the accounts, and so does what is left.
  const surplus = computed(-left.value * 1000, "kr.", [left], `${plain({ ...left, value: -left.value })} × 1.000`);
  return {
    alterations: { before: planned(last.from), after: planned(last.to) },
    surplus: factOf(surplus, `Overskud i Socialtilsyn Nord, ${first.to}`, millions),
    accounts,
  };
}
