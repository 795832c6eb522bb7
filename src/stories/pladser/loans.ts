import { sort } from "d3";
import { tracer } from "../../analysis/tracer.ts";
import maalgrupper from "../../datasets/socialaftale-maalgrupper.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** The municipalities that have leave to borrow, as the agreement names them. */
const BORROWERS = "Aalborg og Thisted Kommuner";

/** How long the newest agreement runs, and the places for which two municipalities have leave to borrow by it. */
export interface Loans {
  until: Fact;
  /** The two years of the loans, in order. */
  years: Fact;
  places: ValueFact;
  /** The papers that it was read in. */
  source: string;
}

/** The loans of the newest agreement; undefined where it tells of none that the two have. */
export function loansIn(tables: Tables): Loans | undefined {
  const rows = tables.rowsOf(maalgrupper);
  const aftale = needed(sort(rows.map((row) => row.aftale)).at(-1), "socialaftaler");
  const where = { aftale, type: "flere_pladser", aktoer: BORROWERS } as const;
  const row = rows.find((one) => one.aftale === aftale && one.type === where.type && one.aktoer === BORROWERS);
  const years = row?.tidspunkt?.split("-") ?? [];
  const until = aftale.split("-").at(-1);
  if (!row || until === undefined || years.length !== 2) return undefined;
  const trace = tracer(maalgrupper, rows);
  return {
    until: namedFact(until, "Sidste år i socialaftalen", printedIn(trace.cells("aftale", where))),
    years: namedFact(years.join(" og "), "År, der kan lånes i", printedIn(trace.cells("tidspunkt", where))),
    places: factOf(trace.one("vaerdi", where), `Pladser, der er lån til: ${BORROWERS}`, number),
    source: row.kilde,
  };
}
