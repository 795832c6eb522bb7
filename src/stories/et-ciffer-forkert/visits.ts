import { sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import gennemfoerteTilsyn from "../../datasets/gennemfoerte-tilsyn.ts";
import tabteDiagrammer from "../../datasets/tabte-diagrammer.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/**
 * The announced and the unannounced visits that give a number together, and the courses of supervision of that year, as facts. Throws a
 * MissingError where no visits do.
 */
export function visitsThatGive(tables: Tables, wanted: number) {
  const rows = tables.rowsOf(tilsynsbesoeg);
  const trace = tracer(tilsynsbesoeg, rows);
  const years = [...new Set(rows.filter(({ tilsyn }) => tilsyn === "Øst").map(({ aar }) => aar))];
  const found = years.flatMap((aar) => {
    const read = (form: "anmeldt" | "uanmeldt") =>
      trace.all("besoeg", { tilsyn: "Øst", aar, omraade: "tilbud", formaal: "driftstilsyn", form });
    const [announced, unannounced] = [read("anmeldt")[0], read("uanmeldt")[0]];
    if (!announced || !unannounced || sumOf([announced, unannounced]).value !== wanted) return [];
    const courses = tracer(gennemfoerteTilsyn, tables.rowsOf(gennemfoerteTilsyn));
    const course = (omraade: "plejefamilier" | "tilbud") =>
      courses.one("tilsynsforloeb", { tilsyn: "Øst", aar, omraade });
    const whole = sumOf([course("plejefamilier"), course("tilbud")]);
    return [
      {
        families: factOf(course("plejefamilier"), `Tilsyn med plejefamilier, Socialtilsyn Øst, ${aar}`, number),
        homes: factOf(course("tilbud"), `Tilsyn med tilbud, Socialtilsyn Øst, ${aar}`, number),
        courses: factOf(whole, `Tilsyn i alt, Socialtilsyn Øst, ${aar}`, number),
        /** Whether the report tells of as many in all. */
        isWhole: tables
          .rowsOf(tabteDiagrammer)
          .some(
            ({ tilsyn, aar: year, tilbage }) =>
              tilsyn === "Øst" && year === aar && tilbage?.includes(`${number(whole.value)} tilsyn`),
          ),
        announced: factOf(announced, `Anmeldte fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
        unannounced: factOf(unannounced, `Uanmeldte fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
        sum: factOf(sumOf([announced, unannounced]), `Fysiske besøg i tilbud, Socialtilsyn Øst, ${aar}`, number),
      },
    ];
  });
  return needed(found[0], "de besøg, som Socialtilsyn Øst kan have kaldt tilsyn");
}
