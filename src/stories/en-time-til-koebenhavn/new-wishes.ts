import { min } from "d3";
import { tracer } from "../../analysis/tracer.ts";
import tidsplan from "../../datasets/trafikudspil-tidsplan.ts";
import { danishDate } from "../../lib/dates.ts";
import { needed } from "../../lib/needed.ts";
import { namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** When the region and the municipalities were to begin to write their wishes anew, and the summer in which they were to be adopted. Throws a MissingError where the plan does not say. */
export function newWishes(tables: Tables) {
  const rows = tables.rowsOf(tidsplan);
  const trace = tracer(tidsplan, rows);
  const begun = needed(
    min(rows.flatMap(({ begyndelse }) => begyndelse ?? [])),
    "begyndelsen af arbejdet med et nyt trafikudspil",
  );
  const last = needed(
    rows.find(({ fase }) => fase.includes("vedtagelse")),
    "vedtagelsen af et nyt trafikudspil",
  );
  const adopted = needed(last.begyndelse ?? undefined, "tidspunktet for at vedtage et nyt trafikudspil");
  return {
    begun: namedFact(
      danishDate(begun.slice(0, "2022-06".length)),
      "Måneden, arbejdet med et nyt trafikudspil skulle begynde",
      printedIn(trace.cells("begyndelse", { begyndelse: begun })),
    ),
    adopted: namedFact(
      adopted.slice(0, "2023".length),
      "Året, et nyt trafikudspil skulle vedtages",
      printedIn(trace.cells("begyndelse", { fase: last.fase })),
    ),
    /** Whether the words of the story fit: in the summer, by KKR and the regional council. */
    isAsTold: last.aarstid === "sommer" && /KKR.*Regionsrådet/.test(last.behandling),
  };
}
