import { computed, plain } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import budgetOgRegnskab from "../../datasets/tilsynets-budget-og-regnskab.ts";
import { millions } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Step } from "./bills.ts";

/** What was left of a year, and the bill of the next. */
export function leftOf(tables: Tables, first: Step) {
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
    surplus: factOf(surplus, `Overskud i Socialtilsyn Nord, ${first.to}`, millions),
    accounts,
  };
}
