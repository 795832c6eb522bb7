import { ascending } from "d3";
import { unitText } from "../lib/quantity.ts";
import { listAnd } from "../lib/list.ts";
import { tells } from "../model/column.ts";
import { isUndecided, looseness } from "../model/status.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { ROW_COUNT, type FormName } from "../views/view.ts";
import { codeOf, statusColumn, type ViewTable } from "../views/view-table.ts";
import { MOST_NAMED } from "./extremes.ts";

/** The forms that show of which kind each mark is, where all of it is of one. */
const SHOW_KINDS: readonly FormName[] = ["soejler", "linjer", "prikker", "tal"];

/**
 * What of a picture is of another kind than the firmest in it, where its marks cannot show it: `Udkast: 2021-2022.`,
 * `Udkast: 25 af 56 punkter.` Of rows that are counted, only what nobody has decided is another matter.
 */
export function kindNotes(table: ViewTable, resolved: Resolved): string[] {
  const { view, marks, series, facet, x } = resolved;
  const status = statusColumn(table);
  if (!status || !tells(status, view.measure)) return [];
  if ([x, series, facet].some((channel) => channel?.column.name === status.name)) return [];
  if (SHOW_KINDS.includes(view.form) && marks.every((mark) => mark.status !== null)) return [];
  const kindOf = (at: number): string => codeOf(table.rows[at]?.[status.name]);
  const rows = [...new Set(marks.flatMap((mark) => mark.rows))];
  const kinds = [...Map.groupBy(rows, kindOf)].sort(([a], [b]) => ascending(looseness(a), looseness(b)));
  const told = kinds.slice(1).filter(([code]) => code !== "" && (view.measure !== ROW_COUNT || isUndecided(code)));
  return told.map(([code, own]) => {
    const who = placesOf(resolved, new Set(own)) ?? `${own.length} af ${rows.length} ${nounOf(resolved)}`;
    return `${status.labels?.[code] ?? code}: ${who}.`;
  });
}

/** What the rows of a picture are: what is counted, or numbers. */
const nounOf = ({ view, measure }: Resolved): string =>
  view.measure === ROW_COUNT && measure.unit !== null ? unitText(measure.unit) : "tal";

/** The codes of one channel that some rows, and no others, are the rows of; undefined where they are not, or are too many. */
function placesOf({ x, series, facet, marks }: Resolved, rows: ReadonlySet<number>): string | undefined {
  const channels = [
    [x, (mark: Mark) => mark.x],
    [series, (mark: Mark) => mark.series],
    [facet, (mark: Mark) => mark.facet],
  ] as const;
  for (const [channel, codeIn] of channels) {
    if (!channel) continue;
    const inRows = marks.filter((mark) => mark.rows.some((at) => rows.has(at)));
    const codes = new Set(inRows.map(codeIn));
    const isAll = marks.every((mark) => !codes.has(codeIn(mark)) || mark.rows.every((at) => rows.has(at)));
    if (!isAll || codes.size > MOST_NAMED) continue;
    return listAnd(channel.items.filter(({ code }) => codes.has(code)).map(({ label }) => label));
  }
  return undefined;
}
