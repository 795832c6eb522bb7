import { changeOf, countWhere, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** The year that the doubtful total is of, and the year before it. */
const [BEFORE, YEAR] = [2020, 2021];
const PARTS = ["plejefamilier", "boern_unge", "voksne", "boern_unge_voksne"] as const;

/** How far a change that is printed without decimals may be from the one that its numbers give. */
const ROUNDED = 0.5;

/**
 * What the calls to Socialtilsyn Øst came to from the year before: by the printed total of the year, and by its parts added, of which
 * each has its own change printed beside it. Throws a MissingError where the rows are not there.
 */
export function standstill(tables: Tables) {
  const rows = tables.rowsOf(whistleblow).filter(({ tilsyn }) => tilsyn === "Øst");
  const trace = tracer(whistleblow, rows);
  const total = (aar: number) => trace.one("henvendelser", { aar, omraade: "alle" });
  const parts = PARTS.map((omraade) => {
    const [before, after] = [BEFORE, YEAR].map((aar) => trace.one("henvendelser", { aar, omraade }));
    const printed = trace.one("trykt_aendring_pct", { aar: YEAR, omraade });
    return { before: needed(before, omraade), after: needed(after, omraade), printed };
  });
  const added = sumOf(parts.map(({ after }) => after));
  const fitting = countWhere(
    parts,
    ({ before, after, printed }) => Math.abs(changeOf(before, after).value - printed.value) <= ROUNDED,
    ({ before, after, printed }) => [before, after, printed],
    "tal",
  );
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
    /** What the parts come to, how many there are, and of how many the printed change is the one that its numbers give. */
    sum: added.value,
    parts: PARTS.length,
    fitting: factOf(fitting, `Henvendelser, trykte ændringer, der passer med rækkerne: ${span}`, spelled),
  };
}
