import { computed, plain } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import budgetOgRegnskab from "../../datasets/tilsynets-budget-og-regnskab.ts";
import { millions, number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { ToldBills } from "./bills.ts";

const ALTERATIONS = "Væsentlige ændringer hos plejefamilier";

/** What explains the bills: cases that were not counted before, what was left of a year, and the bill of the next. */
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
  const nextBudget = tables
    .rowsOf(budgetOgRegnskab)
    .filter((row) => row.tilsyn === "Nord" && row.aar === first.to + 1 && row.status === "budget");
  const next = tracer(budgetOgRegnskab, nextBudget);
  const charged = next.one("vaerdi", { post: "objektiv_finansiering", enhed: "1.000 kr." });
  return {
    nextYear: yearFact(next, first.to + 1, "Året efter i budgettet"),
    nextBill: factOf(
      computed(-charged.value * 1000, "kr.", [charged], `${plain({ ...charged, value: -charged.value })} × 1.000`),
      `Kommunernes regning i budgettet, ${first.to + 1}`,
      millions,
    ),
    alterations: { before: planned(last.from), after: planned(last.to) },
    surplus: factOf(surplus, `Overskud i Socialtilsyn Nord, ${first.to}`, millions),
    accounts,
  };
}
