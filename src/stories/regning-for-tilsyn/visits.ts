import { max } from "d3";
import { changeOf, computed, differenceOf, plain, rateOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import gennemfoerte from "../../datasets/gennemfoerte-tilsyn.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Step } from "./bills.ts";

const VISITS = "Tilsynsbesøg pr. plejefamilie";

const each = (value: number): string => number(value, 1);
const eachMade = (value: number): string => number(value, 2);

/** The visits that Socialtilsyn Nord made at foster families in a year, and how many that is for each of them. */
function madeIn(tables: Tables, aar: number) {
  const visits = tables
    .rowsOf(tilsynsbesoeg)
    .filter((row) => row.tilsyn === "Nord" && row.omraade === "plejefamilier" && row.aar === aar);
  const families = tables
    .rowsOf(portefoelje)
    .filter((row) => row.tilsyn === "Nord" && row.type === "plejefamilier" && row.aar === aar);
  const trace = tracer(tilsynsbesoeg, visits);
  const all = trace.sum("besoeg", { formaal: "driftstilsyn" });
  const applicants = trace.sum("besoeg", { formaal: "nygodkendelse" });
  const approved = tracer(portefoelje, families).one("antal", { aar });
  const where = `hos plejefamilier, Nord, ${aar}`;
  const withApplicants = sumOf([all, applicants]);
  const unmet = trace.one("besoeg", { formaal: "driftstilsyn", form: "uanmeldt_ikke_truffet" });
  const met = differenceOf(unmet, all);
  return {
    aar,
    rows: { visits: visits.filter(({ formaal }) => formaal === "driftstilsyn"), all: visits, families },
    year: yearFact(trace, aar, `Årsrapporten for ${aar}`),
    all: factOf(all, `Besøg ${where}`, number),
    met: factOf(met, `Besøg, der ikke var forgæves, ${where}`, number),
    eachMet: factOf(
      rateOf(met, approved, 1, "besøg pr. plejefamilie"),
      `Besøg, der ikke var forgæves, for hver plejefamilie, Nord, ${aar}`,
      eachMade,
    ),
    unmet: factOf(unmet, `Besøg, hvor tilsynet ikke traf nogen hjemme, ${where}`, number),
    applicants: factOf(applicants, `Besøg hos ansøgere til plejefamilie, Nord, ${aar}`, number),
    families: factOf(approved, `Plejefamilier ved årets udgang, Nord, ${aar}`, number),
    each: factOf(
      rateOf(all, approved, 1, "besøg pr. plejefamilie"),
      `Besøg for hver plejefamilie, Nord, ${aar}`,
      eachMade,
    ),
    withApplicants: factOf(withApplicants, `Besøg ${where}, ansøgernes talt med`, number),
    eachWithApplicants: factOf(
      rateOf(withApplicants, approved, 1, "besøg pr. plejefamilie"),
      `Besøg for hver plejefamilie, ansøgernes talt med, Nord, ${aar}`,
      eachMade,
    ),
  };
}

/** The visits that the budgets of a step reckon with, and those that the annual reports count in its last year and since. */
export function toldVisits(tables: Tables, { from, to, families }: Step) {
  const budgets = tables
    .rowsOf(forudsaetninger)
    .filter(({ tilsyn, forudsaetning }) => tilsyn === "Nord" && forudsaetning === VISITS);
  const trace = tracer(forudsaetninger, budgets);
  const perFamily = (aar: number): ValueFact =>
    factOf(trace.one("vaerdi", { aar }), `${VISITS} i budgettet: Nord, ${aar}`, each);
  const [before, after] = [perFamily(from), perFamily(to)];
  const made = madeIn(tables, to);
  const budgeted = (visits: ValueFact, of: ValueFact, aar: number): ValueFact =>
    factOf(
      computed(
        visits.value * of.value,
        "besøg",
        [visits.account, of.account],
        `${plain(visits.account)} × ${plain(of.account)}`,
      ),
      `Besøg hos plejefamilier, som budgettet svarer til, ${aar}`,
      number,
    );
  const [old, planned] = [budgeted(before, families[0], from), budgeted(after, families[1], to)];
  const counted = new Set(tables.rowsOf(portefoelje).map(({ aar }) => aar));
  const newest = max(
    tables
      .rowsOf(tilsynsbesoeg)
      .filter(({ tilsyn, aar, form }) => tilsyn === "Nord" && counted.has(aar) && form === "uanmeldt_ikke_truffet"),
    ({ aar }) => aar,
  );
  const later = needed(newest === to ? undefined : newest, `besøg hos plejefamilier i et senere år end ${to}`);
  return {
    ...{ before, after, made },
    budgets: budgets.filter(({ aar }) => aar === from || aar === to),
    change: factOf(changeOf(before.account, after.account), `${VISITS}, ændring: ${from} til ${to}`, percent),
    ...{ old, planned },
    lacking: factOf(
      differenceOf(made.all.account, old.account),
      `Besøg, som årsrapporten for ${to} tæller færre end budgettet for ${from}`,
      number,
    ),
    lackingOfPlanned: factOf(
      differenceOf(made.all.account, planned.account),
      `Besøg, som årsrapporten for ${to} tæller færre end budgettet for ${to}`,
      number,
    ),
    /** What was done with a family without a visit. */
    onPaper: factOf(
      tracer(gennemfoerte, tables.rowsOf(gennemfoerte)).one("tilsynsforloeb", {
        ...{ tilsyn: "Nord", aar: to, omraade: "plejefamilier", art: "administrativt" },
      }),
      `Tilsyn med plejefamilier uden besøg, Nord, ${to}`,
      number,
    ),
    later: madeIn(tables, later),
  };
}

export type Made = ReturnType<typeof madeIn>;
export type ToldVisits = ReturnType<typeof toldVisits>;
