import { changeOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { number, percent } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** The year that the doubtful total is of, and the year before it. */
const [BEFORE, YEAR] = [2020, 2021];
const PARTS = ["plejefamilier", "boern_unge", "voksne", "boern_unge_voksne"] as const;

/**
 * What the calls to Socialtilsyn Øst came to from the year before: by the printed total of the year, and by its parts added. Throws a
 * MissingError where the rows are not there.
 */
export function standstill(tables: Tables) {
  const rows = tables.rowsOf(whistleblow).filter(({ tilsyn }) => tilsyn === "Øst");
  const trace = tracer(whistleblow, rows);
  const total = (aar: number) => trace.one("henvendelser", { aar, omraade: "alle" });
  const added = sumOf(PARTS.map((omraade) => trace.one("henvendelser", { aar: YEAR, omraade })));
  const span = `Socialtilsyn Øst, ${BEFORE} til ${YEAR}`;
  return {
    year: yearFact(trace, YEAR, "Året for de henvendelser, som totalen er usikker for"),
    before: factOf(total(BEFORE), `Henvendelser i alt: Socialtilsyn Øst, ${BEFORE}`, number),
    printed: factOf(
      changeOf(total(BEFORE), total(YEAR)),
      `Henvendelser, ændring efter den trykte total: ${span}`,
      percent,
    ),
    added: factOf(changeOf(total(BEFORE), added), `Henvendelser, ændring efter rækkerne: ${span}`, percent),
  };
}
