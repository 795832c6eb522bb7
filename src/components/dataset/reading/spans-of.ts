import type { RowList } from "../../../analysis/reading/row-list.ts";
import type { Span } from "../../../charts/span-bars.ts";
import { danishPeriod } from "../../../lib/dates.ts";
import type { Published } from "../../../model/published.ts";
import { isAhead } from "../../../model/status.ts";
import { codeOf } from "../../../views/view-table.ts";
import { shownCell } from "../../shown-cell.ts";

/** With fewer that last there is nothing to see, and more than so many rows no eye takes in. */
const [FEWEST_LASTING, MOST_ROWS] = [2, 30];

/** The dated rows of a dataset in the order of time, where some of them have a beginning and an end; none otherwise. */
export function spansOf({ rows }: Published, { from, until, lead, grouped }: RowList): Span[] {
  if (from?.grain !== "date" || !until || !lead || rows.length > MOST_ROWS) return [];
  if (rows.filter((row) => row[until.name] !== null).length < FEWEST_LASTING) return [];
  return grouped
    .flatMap((group) => group.rows)
    .flatMap((row): Span[] => {
      const [begins, ends] = [row[from.name], row[until.name]];
      if (typeof begins !== "string") return [];
      const to = typeof ends === "string" ? ends : null;
      const title = shownCell(lead, row);
      return [
        {
          title,
          from: begins,
          to,
          ahead: isAhead(codeOf(row["status"])),
          read: `${title}: ${danishPeriod(begins, to)}`,
        },
      ];
    });
}
