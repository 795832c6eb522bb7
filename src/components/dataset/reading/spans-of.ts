import type { RowList } from "../../../analysis/reading/row-list.ts";
import type { Span } from "../../../charts/span-bars.ts";
import type { Published } from "../../../model/published.ts";
import { isAhead } from "../../../model/status.ts";
import { codeOf } from "../../../views/view-table.ts";
import { shownCell } from "../../shown-cell.ts";
import { rowSpan } from "./row-span.ts";

/** With fewer that last there is nothing to see, and more than so many rows no eye takes in. */
const [FEWEST_LASTING, MOST_ROWS] = [2, 30];

/** The dated rows of a dataset in the order of time, where some of them have a beginning and an end; none otherwise. */
export function spansOf({ rows }: Published, list: RowList): Span[] {
  const { from, until, lead, grouped } = list;
  if (from?.grain !== "date" || !until || !lead || rows.length > MOST_ROWS) return [];
  if (rows.filter((row) => row[until.name] !== null).length < FEWEST_LASTING) return [];
  return grouped
    .flatMap((group) => group.rows)
    .flatMap((row): Span[] => {
      const span = rowSpan(list, row);
      if (!span) return [];
      const title = shownCell(lead, row);
      const { text, ...times } = span;
      return [{ title, ...times, ahead: isAhead(codeOf(row["status"])), read: `${title}: ${text}` }];
    });
}
