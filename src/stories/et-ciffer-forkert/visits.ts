import { sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** The announced and the unannounced visits that give a number together, as facts. Throws a MissingError where none do. */
export function visitsThatGive(tables: Tables, wanted: number) {
  const rows = tables.rowsOf(tilsynsbesoeg);
  const trace = tracer(tilsynsbesoeg, rows);
  const years = [...new Set(rows.filter(({ tilsyn }) => tilsyn === "Øst").map(({ aar }) => aar))];
  const found = years.flatMap((aar) => {
    const read = (form: "anmeldt" | "uanmeldt") =>
      trace.all("besoeg", { tilsyn: "Øst", aar, omraade: "tilbud", formaal: "driftstilsyn", form });
    const [announced, unannounced] = [read("anmeldt")[0], read("uanmeldt")[0]];
    if (!announced || !unannounced || sumOf([announced, unannounced]).value !== wanted) return [];
    return [
      {
        announced: factOf(announced, `Anmeldte fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
        unannounced: factOf(unannounced, `Uanmeldte fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
        sum: factOf(sumOf([announced, unannounced]), `Fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
      },
    ];
  });
  return needed(found[0], "de besøg, som Socialtilsyn Øst kan have kaldt tilsyn");
}
