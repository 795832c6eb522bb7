import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import tilsynspladser from "../../datasets/tilsynspladser.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** The places for children under Nord at the end of the newest year and of the one before, as the supervision counts them. */
export function toldPlaces(tables: Tables) {
  const where = { tilsyn: "Nord", opgoerelse: "maalgruppe", omraade: "boern_og_unge" } as const;
  const rows = tables.rowsOf(tilsynspladser);
  const own = rows.filter(({ tilsyn, omraade }) => tilsyn === where.tilsyn && omraade === where.omraade);
  const year = newestYear(own, "pladser til børn og unge i Socialtilsyn Nord");
  const trace = tracer(tilsynspladser, rows);
  const at = (aar: number) =>
    factOf(trace.one("pladser", { ...where, aar }), `Pladser til børn og unge: Nord, udgangen af ${aar}`, number);
  return { before: at(year - 1), after: at(year) };
}
