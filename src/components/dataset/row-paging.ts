import { mean } from "d3";
import type { Published } from "../../model/published.ts";
import { shownCell } from "../shown-cell.ts";
import { shownColumns } from "./table-columns.ts";

/** No page shows more rows of a table at once. */
const MOST_ROWS = 500;
/** No page has more of a table in its HTML, in characters. */
const MOST_HTML = 230_000;
/** What the markup of a row takes beside its cells, and that of a cell beside its text, in characters. */
const [ROW_MARKUP, CELL_MARKUP] = [420, 30];
/** Pages have a round number of rows. */
const ROUND = 50;

/** How many rows of a dataset its table shows at a time; undefined where it shows them all. */
export function rowsAtATime(dataset: Published): number | undefined {
  const table = shownColumns(dataset);
  const first = dataset.rows.slice(0, MOST_ROWS);
  const length = mean(first, (row) =>
    table.reduce((sum, { column }) => sum + CELL_MARKUP + 2 * shownCell(column, row).length, ROW_MARKUP),
  );
  const room = Math.floor(MOST_HTML / (length ?? 1) / ROUND) * ROUND;
  const size = Math.max(ROUND, Math.min(MOST_ROWS, room));
  return dataset.rows.length > size ? size : undefined;
}
