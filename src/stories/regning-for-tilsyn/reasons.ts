import { computed, differenceOf, plain } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import budgetOgRegnskab from "../../datasets/tilsynets-budget-og-regnskab.ts";
import { aboutKroner, millions, number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
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
  const books = (aar: number, status: "budget" | "regnskab") =>
    tables.rowsOf(budgetOgRegnskab).filter((row) => row.tilsyn === "Nord" && row.aar === aar && row.status === status);
  const accounts = books(first.to, "regnskab");
  const next = first.to + 1;
  // Income stands with a minus in the accounts.
  const billed = (aar: number): Traced => {
    const bill = tracer(budgetOgRegnskab, books(aar, "budget")).one("vaerdi", {
      ...{ post: "objektiv_finansiering", enhed: "1.000 kr." },
    });
    return computed(-bill.value * 1000, "kr.", [bill], `${plain({ ...bill, value: -bill.value })} × 1.000`);
  };
  const left = tracer(budgetOgRegnskab, accounts).one("vaerdi", { post: "netto", enhed: "1.000 kr." });
  // So does what is left.
  const surplus = computed(-left.value * 1000, "kr.", [left], `${plain({ ...left, value: -left.value })} × 1.000`);
  return {
    alterations: { before: planned(last.from), after: planned(last.to) },
    surplus: factOf(surplus, `Overskud i Socialtilsyn Nord, ${first.to}`, millions),
    accounts,
    next: {
      year: yearFact(tracer(budgetOgRegnskab, books(next, "budget")), next, `Budgettet for ${next}`),
      lower: factOf(
        differenceOf(billed(next), billed(first.to)),
        `Kommunernes regning i budgettet, forskel: ${first.to} til ${next}`,
        aboutKroner,
      ),
    },
  };
}
