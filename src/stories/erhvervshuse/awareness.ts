import { tracedCell } from "../../analysis/traced-cell.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import kendskab from "../../datasets/erhvervshus-kendskab.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { cellsOf, printedIn } from "../../model/traced.ts";

type Row = RowOf<typeof kendskab>;

/** How many firms had heard of the houses, and how many are to have. Throws a MissingError where one of the two is not there. */
export function toldAwareness(tables: Tables) {
  const rows = tables.rowsOf(kendskab);
  const rowOf = (status: Row["status"], what: string): Row =>
    needed(
      rows.find((row) => row.status === status && row.spoergsmaal === "har_hoert" && row.enhed === "pct."),
      what,
    );
  const measured = rowOf("opgjort", "en måling af, hvor mange der kender erhvervshusene");
  const goal = rowOf("maal", "et mål for, hvor mange der skal kende erhvervshusene");
  const share = (row: Row, what: string) =>
    factOf(tracedCell(kendskab, row, "vaerdi"), `${what}: ${row.geografi}, ${row.tidspunkt}`, percent);
  const when = (row: Row, what: string) =>
    namedFact(row.tidspunkt, what, printedIn(cellsOf(kendskab, [row], "tidspunkt")));
  return {
    measured: share(measured, "Virksomheder, der har hørt om et erhvervshus"),
    measuredAt: when(measured, "Tidspunktet, kendskabet er målt"),
    goal: share(goal, "Virksomheder, der skal have hørt om huset"),
    goalAt: when(goal, "Året, målet for kendskab gælder"),
    sources: sourceIdsOf([measured, goal]),
  };
}
