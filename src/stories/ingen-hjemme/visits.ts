import { max, min } from "d3";
import { differenceOf, rateOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Visit = RowOf<typeof tilsynsbesoeg>;
export type Area = Visit["omraade"];

/** How each area is called where a fact names it. */
const AT: Record<Area, string> = { plejefamilier: "hos plejefamilier", tilbud: "i sociale tilbud" };

/** The visits that Socialtilsyn Nord made in a year at those who were approved already, and how many came without warning. */
export interface YearOfVisits {
  aar: number;
  /** Unannounced visits, whether anybody was in or not. */
  attempts: ValueFact;
  met: ValueFact;
  unmet: ValueFact;
  /** Unannounced visits as a share of all, and those at which nobody was in as a share of the unannounced. */
  attempted: ValueFact;
  shut: ValueFact;
}

/** The rows of Nord's visits in a year and an area at those who were approved already. */
export const visitsIn = (rows: readonly Visit[], omraade: Area, aar: number): Visit[] =>
  rows.filter(
    (row) => row.tilsyn === "Nord" && row.formaal === "driftstilsyn" && row.omraade === omraade && row.aar === aar,
  );

/** Reads a year of visits in an area. Throws a MissingError where one of its figures is missing. */
function yearOf(rows: readonly Visit[], omraade: Area, aar: number): YearOfVisits {
  const trace = tracer(tilsynsbesoeg, rows);
  const counted = (form: Visit["form"]) =>
    trace.one("besoeg", { tilsyn: "Nord", aar, omraade, formaal: "driftstilsyn", form });
  const [announced, met, unmet] = [counted("anmeldt"), counted("uanmeldt"), counted("uanmeldt_ikke_truffet")];
  const [attempts, all] = [sumOf([met, unmet]), sumOf([announced, met, unmet])];
  const where = `${AT[omraade]}, Nord, ${aar}`;
  return {
    aar,
    attempts: factOf(attempts, `Uanmeldte besøg ${where}`, number),
    met: factOf(met, `Uanmeldte besøg, hvor tilsynet traf nogen hjemme, ${where}`, number),
    unmet: factOf(unmet, `Uanmeldte besøg, hvor tilsynet ikke traf nogen hjemme, ${where}`, number),
    attempted: factOf(shareOf(attempts, all), `Uanmeldte besøg, andel af alle ${where}`, percent),
    shut: factOf(shareOf(unmet, attempts), `Forgæves besøg, andel af de uanmeldte ${where}`, percent),
  };
}

/** The unannounced visits of the first and the last year in which Socialtilsyn Nord tells how many met nobody. */
export function toldVisits(tables: Tables) {
  const rows = tables.rowsOf(tilsynsbesoeg);
  const told = rows
    .filter(
      ({ tilsyn, omraade, formaal, form }) =>
        [tilsyn, omraade, formaal, form].join() === "Nord,plejefamilier,driftstilsyn,uanmeldt_ikke_truffet",
    )
    .map(({ aar }) => aar);
  const first = needed(min(told), "forgæves besøg hos plejefamilier i Socialtilsyn Nord");
  const last = needed(
    max(told.filter((aar) => aar > first)),
    `forgæves besøg hos plejefamilier i Socialtilsyn Nord i et andet år end ${first}`,
  );
  const of = (omraade: Area, aar: number): YearOfVisits => yearOf(rows, omraade, aar);
  const families = { before: of("plejefamilier", first), after: of("plejefamilier", last) };
  const times = rateOf(families.after.attempts.account, families.before.attempts.account, 1, "gange");
  const shift = differenceOf(families.before.shut.account, families.after.shut.account);
  return {
    ...{ rows, first, last, of, families },
    homes: { before: of("tilbud", first), after: of("tilbud", last) },
    /** How many times as many attempts there were in the last year. */
    times: factOf(times, `Uanmeldte besøg hos plejefamilier, ${last} mod ${first}`, (value) => number(value, 1)),
    /** How much the share of visits at which nobody was in changed, in percentage points. */
    shift: factOf(shift, `Andelen af forgæves besøg, forskel fra ${first} til ${last}`, (value) => number(value, 1)),
    unseen: unseenOf(tables, families.after),
    east: eastOf(rows),
  };
}

/**
 * How many of the families that there were at the end of the year had had no unannounced visit at which anybody was in, at the
 * least: had no family been met twice, and none of those met stopped.
 */
function unseenOf(tables: Tables, { aar, met }: YearOfVisits) {
  const stock = tracer(portefoelje, tables.rowsOf(portefoelje));
  const all = stock.one("antal", { tilsyn: "Nord", aar, type: "plejefamilier" });
  const least = differenceOf({ ...met.account, unit: all.unit }, all);
  const what = `Plejefamilier uden et uanmeldt besøg, der lykkedes, mindst: Nord, ${aar}`;
  return {
    all: factOf(all, `Plejefamilier: Nord, ${aar}`, number),
    least: factOf(least, what, number),
    share: factOf(shareOf(least, all), `${what}, andel`, percent),
  };
}

/** What Socialtilsyn Øst tells of its newest year: how many of its visits at foster families came without warning. */
function eastOf(rows: readonly Visit[]) {
  const own = rows.filter(({ tilsyn, omraade }) => tilsyn === "Øst" && omraade === "plejefamilier");
  const aar = newestYear(own, "besøg hos plejefamilier i Socialtilsyn Øst");
  const trace = tracer(tilsynsbesoeg, rows);
  const where = { tilsyn: "Øst", aar, omraade: "plejefamilier", formaal: "driftstilsyn" } as const;
  const attempts = trace.one("besoeg", { ...where, form: "uanmeldt" });
  const all = trace.sum("besoeg", where);
  return {
    aar,
    attempts: factOf(attempts, `Uanmeldte besøg hos plejefamilier, Øst, ${aar}`, number),
    all: factOf(all, `Besøg hos plejefamilier, Øst, ${aar}`, number),
    attempted: factOf(shareOf(attempts, all), `Uanmeldte besøg, andel af alle hos plejefamilier, Øst, ${aar}`, percent),
    /** Whether it says how many of them met nobody. */
    tells: own.some(({ form }) => form === "uanmeldt_ikke_truffet"),
  };
}

export type ToldVisits = ReturnType<typeof toldVisits>;
