import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { rateOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import socialaftaleNoegletal from "../../datasets/socialaftale-noegletal.ts";
import takstensOmkostninger from "../../datasets/takstens-omkostninger.ts";
import { aboutKroner } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

const PLACES = "Dag- og døgnpladser, der er omfattet";
const BUDGET = "Budget for de omfattede pladser";
/** The budget is printed in mia. kr. with two decimals: what it comes to for each place is told no closer than this. */
const NEAREST = 10_000;

/** What a place costs in all, and which papers say that the price of supervision is a part of it. */
export function placePrice(tables: Tables) {
  const rows = tables.rowsOf(socialaftaleNoegletal);
  const firm = rows.filter(({ status }) => status !== "udkast");
  const budget = needed(
    firm.findLast(({ noegletal }) => noegletal === BUDGET),
    "budgettet for pladserne i den nordjyske socialaftale",
  );
  const { aftale } = budget;
  const aar = needed(budget.aar ?? undefined, "året for budgettet for pladserne i den nordjyske socialaftale");
  const trace = tracer(socialaftaleNoegletal, firm);
  const each = rateOf(
    trace.one("vaerdi", { aftale, noegletal: BUDGET }),
    trace.one("vaerdi", { aftale, noegletal: PLACES }),
    1e9,
    "kr. pr. plads",
  );
  const parts = tables.rowsOf(takstensOmkostninger);
  const supervision = parts.filter(({ element }) => element === "Tilsynstakst");
  needed(supervision[0], "tilsynet blandt det, som prisen for en plads skal dække");
  return {
    each: factOf(each, `Budget pr. plads i den nordjyske socialaftale, ${aar}`, (kr) => aboutKroner(kr, NEAREST)),
    year: yearFact(tracer(socialaftaleNoegletal, [{ ...budget, aar }]), aar, "Det år, budgettet for en plads gælder"),
    agreements: sourceIdsOf(rows.filter(({ noegletal }) => noegletal === PLACES)),
    costPapers: sourceIdsOf(supervision),
  };
}
