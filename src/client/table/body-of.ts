import { domBody } from "./dom-body.ts";
import type { TableBody } from "./table-body.ts";
import type { TableColumn } from "./table-column.ts";

/** Where a table has its rows: in the page, or where they are many, in a file that it names. */
export async function bodyOf(
  { dataset: { file, rows } }: HTMLElement,
  table: HTMLTableElement,
  columns: readonly TableColumn[],
): Promise<TableBody> {
  if (file === undefined) return domBody(table, columns);
  const { fileBody } = await import("./file-body.ts");
  return fileBody(file, Number(rows), table, columns);
}
