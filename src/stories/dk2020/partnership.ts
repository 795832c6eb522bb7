import { tracer } from "../../analysis/tracer.ts";
import noegletal from "../../datasets/dk2020-noegletal.ts";
import { spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

const LASTED = "Partnerskabets varighed";

/** How long the partnership was to last by the paper of a year, in years, and until when, as the rows write it. */
export function partnership(tables: Tables, aar: number) {
  const filter = { aar, oplysning: LASTED };
  const rows = tables.rowsOf(noegletal).filter((row) => row.aar === aar && row.oplysning === LASTED);
  const trace = tracer(noegletal, rows);
  const until = needed(rows[0]?.tekst, `hvornår partnerskabet om DK2020 skulle slutte, efter bilaget fra ${aar}`);
  const lasted = trace.one("vaerdi", filter);
  return {
    rows,
    /** The year it was to end. */
    end: aar + lasted.value,
    lasted: factOf(lasted, `Partnerskabets varighed i år, aftalt ${aar}`, spelled),
    until: namedFact(until, "Partnerskabets slutning", printedIn(trace.cells("tekst", filter))),
  };
}

export type Partnership = ReturnType<typeof partnership>;
