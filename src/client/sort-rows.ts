import { compareDanish } from "../lib/collate.ts";

/** Whether a column is sorted as Danish text or by number. */
export type SortKind = "text" | "number";

interface Keyed {
  row: HTMLTableRowElement;
  text: string;
}

function cellValue(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset["value"] ?? cell?.textContent.trim() ?? "";
}

function isEmpty(text: string, kind: SortKind): boolean {
  return text === "" || (kind === "number" && Number.isNaN(Number(text)));
}

/**
 * Rows in the order of one column. Equal rows keep their order, and empty cells (in a number column also those
 * without a number) come last whichever way it is sorted.
 */
export function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  kind: SortKind,
  descending: boolean,
): HTMLTableRowElement[] {
  const compare = kind === "number" ? (a: string, b: string) => Number(a) - Number(b) : compareDanish;
  const keyed: Keyed[] = rows.map((row) => ({ row, text: cellValue(row, column) }));
  const empty = keyed.filter(({ text }) => isEmpty(text, kind));
  const filled = keyed.filter(({ text }) => !isEmpty(text, kind));
  filled.sort((a, b) => (descending ? compare(b.text, a.text) : compare(a.text, b.text)));
  return [...filled, ...empty].map(({ row }) => row);
}
