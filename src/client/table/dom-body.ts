import { ROW_LINKS } from "../row-links.ts";
import { isSame } from "./is-same.ts";
import type { TableBody } from "./table-body.ts";
import type { TableColumn } from "./table-column.ts";
import { foldedRows, keyOf, ofEach, type TableRows } from "./table-rows.ts";

/** What a cell says to readers, on one line. */
const cellText = (cell: HTMLTableCellElement | undefined): string =>
  [...(cell?.childNodes ?? [])]
    .map((node) => (node instanceof Element && node.matches(ROW_LINKS) ? "" : node.textContent))
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** All that rows say; a cell that says the same in all of them may be left out of searches. */
function domRows(rows: readonly HTMLTableRowElement[], columns: readonly TableColumn[]): TableRows {
  const texts = ofEach((at) => rows.map(({ cells }) => cellText(cells[at])));
  const keys = ofEach((at) => {
    const isNumber = columns[at]?.isNumber ?? false;
    return rows.map(({ cells }, row) => keyOf(cells[at]?.dataset["value"], texts(at)[row] ?? "", isNumber));
  });
  const isSearched = (at: number, row: number): boolean => rows[row]?.cells[at]?.dataset["unsearched"] === undefined;
  const allTexts = (): string[][] =>
    columns.map(({ at }) => texts(at).map((text, row) => (isSearched(at, row) ? text : "")));
  let folded: readonly string[] | undefined;
  return { count: rows.length, texts, keys, searched: () => (folded ??= foldedRows(rows.length, allTexts())) };
}

/** The rows of a table that has them all in the page: those that are not shown are hidden. */
export function domBody(table: HTMLTableElement, columns: readonly TableColumn[]): TableBody {
  const bodies = [...table.tBodies];
  const elements = bodies.flatMap((body) => [...body.rows]);
  const rows = domRows(elements, columns);
  return {
    count: elements.length,
    pageSize: Number.POSITIVE_INFINITY,
    rows: async () => rows,
    show: async (places) => {
      const wanted = places.map((place) => elements[place]).filter((row) => row !== undefined);
      const shown = new Set(wanted);
      for (const row of elements) row.hidden = !shown.has(row);
      for (const body of bodies) {
        const inOrder = wanted.filter((row) => row.parentElement === body);
        const before = [...body.rows].filter((row) => !row.hidden);
        if (!isSame(inOrder, before)) body.append(...inOrder);
      }
    },
    placeOf: async (id) => {
      const place = elements.findIndex((row) => row.id === id);
      return place < 0 ? undefined : place;
    },
  };
}
