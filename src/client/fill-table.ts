import { make } from "./make.ts";

/** A table of texts. */
interface Texts {
  columns: readonly { title: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
}

/** Puts texts in the place of the rows that a table has: the first column names the row. */
export function fillTable(table: HTMLElement, { columns, rows }: Texts): void {
  const className = (at: number): string => (columns[at]?.numeric === true ? "num" : "");
  const heads = columns.map(({ title }, at) => make("th", { scope: "col", className: className(at) }, title));
  const body = rows.map((texts) =>
    make(
      "tr",
      {},
      ...texts.map((text, at) =>
        at === 0 ? make("th", { scope: "row" }, text) : make("td", { className: className(at) }, text),
      ),
    ),
  );
  emptyTable(table);
  table.append(make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...body));
}

/** Takes away the rows of a table; its caption stays. */
export function emptyTable(table: HTMLElement): void {
  for (const part of table.querySelectorAll("thead, tbody")) part.remove();
}
