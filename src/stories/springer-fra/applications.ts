import { max, min } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import nygodkendelser from "../../datasets/nygodkendelser.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Application = RowOf<typeof nygodkendelser>;
export type Tilsyn = Application["tilsyn"];

/** How an application can end, in the order of the dataset. */
export const OUTCOMES = ["godkendt", "afslag", "trukket_tilbage"] as const;

/** What became of those who applied to be a foster family, of the applications that ended in a year. */
export interface Ended {
  tilsyn: Tilsyn;
  aar: number;
  all: ValueFact;
  approved: ValueFact;
  refused: ValueFact;
  withdrawn: ValueFact;
  /** The withdrawn as a share of all, in per cent. */
  share: ValueFact;
  /** The refused and the withdrawn as a share of all. */
  unapproved: ValueFact;
  /** Ids of the papers that it was read in. */
  sources: string[];
}

/** The rows of foster families' applications that ended, whatever way. */
export const endedRows = (rows: readonly Application[]): Application[] =>
  rows.filter(({ type, udfald }) => type === "plejefamilier" && OUTCOMES.some((one) => one === udfald));

/** Reads what became of the applications of a year. Throws a MissingError where one of its figures is missing. */
function endedIn(rows: readonly Application[], tilsyn: Tilsyn, aar: number): Ended {
  const trace = tracer(nygodkendelser, rows);
  const [approved, refused, withdrawn] = OUTCOMES.map((udfald) =>
    trace.one("ansoegninger", { tilsyn, aar, type: "plejefamilier", udfald }),
  );
  const own = [approved, refused, withdrawn].map((one) => needed(one, `ansøgninger i ${aar}`));
  const all = sumOf(own);
  const where = `plejefamilier, ${tilsyn}, ${aar}`;
  const counted = (at: number, what: string): ValueFact => factOf(needed(own[at], what), `${what}: ${where}`, number);
  const gone = counted(2, "Ansøgninger trukket tilbage");
  return {
    ...{ tilsyn, aar },
    all: factOf(all, `Afsluttede ansøgninger: ${where}`, number),
    approved: counted(0, "Godkendte ansøgninger"),
    refused: counted(1, "Afviste ansøgninger"),
    withdrawn: gone,
    share: factOf(shareOf(gone.account, all), `Ansøgninger trukket tilbage, andel: ${where}`, percent),
    unapproved: factOf(shareOf(sumOf(own.slice(1)), all), `Ansøgninger uden godkendelse, andel: ${where}`, percent),
    sources: sourceIdsOf(endedRows(rows).filter((row) => row.tilsyn === tilsyn && row.aar === aar)),
  };
}

/** The years in which a supervisor tells how many withdrew. */
const yearsUnder = (rows: readonly Application[], of: Tilsyn): number[] =>
  endedRows(rows)
    .filter(({ tilsyn, udfald }) => tilsyn === of && udfald === "trukket_tilbage")
    .map(({ aar }) => aar);

/** The applications of Nord's first and last year that are told in full, and of Øst's last. */
export function toldApplications(tables: Tables) {
  const rows = tables.rowsOf(nygodkendelser);
  const withdrawn = "plejefamilier, der trak deres ansøgning,";
  const first = needed(min(yearsUnder(rows, "Nord")), `${withdrawn} i Socialtilsyn Nord`);
  const last = needed(
    max(yearsUnder(rows, "Nord").filter((aar) => aar > first)),
    `${withdrawn} i Socialtilsyn Nord i et andet år end ${first}`,
  );
  const eastYear = needed(max(yearsUnder(rows, "Øst")), `${withdrawn} i Socialtilsyn Øst`);
  return {
    ...{ rows, first, last, eastYear },
    before: endedIn(rows, "Nord", first),
    after: endedIn(rows, "Nord", last),
    east: endedIn(rows, "Øst", eastYear),
  };
}

export type ToldApplications = ReturnType<typeof toldApplications>;
