import { orForget } from "../or-forget.ts";
import { remembered } from "../remembered-kommune.ts";
import { isSame } from "./is-same.ts";
import { cellWriter } from "./cell-writer.ts";
import { drawRow } from "./draw-row.ts";
import { openRows, type RowFile, type Stretch } from "./row-file.ts";
import type { TableBody } from "./table-body.ts";
import type { TableColumn } from "./table-column.ts";
import { foldedRows, ofEach, type TableRows } from "./table-rows.ts";

/** The rows of a table whose page has the first of them: the others are fetched from a file, a page at a time or all at once. */
export function fileBody(
  address: string,
  count: number,
  table: HTMLTableElement,
  columns: readonly TableColumn[],
): TableBody {
  const [body] = table.tBodies;
  const like = body?.rows[0];
  if (!body || !like) throw new Error(`a table with rows in ${address} has none in the page`);
  const pageSize = body.rows.length;
  let opened: Promise<RowFile> | undefined;
  const file = (): Promise<RowFile> => (opened ??= orForget(openRows(address), () => (opened = undefined)));
  const inFile = columns.slice(0, -1);
  const writers = inFile.map(({ header }) => cellWriter(header));

  async function drawn(place: number): Promise<HTMLTableRowElement> {
    const { names, around } = await file();
    const { from, columns: data } = await around(place);
    const at = (column: number) => data[column]?.[place - from] ?? null;
    const own = (name: string) => at(names.indexOf(name));
    return drawRow(like ?? table.insertRow(), {
      id: String(own("_id")),
      kommunekode: own("_code"),
      cells: inFile.map(({ isNumber, header }, column) => {
        const key = at(column);
        const isKept = isNumber || header.dataset["days"] !== undefined;
        return { text: writers[column]?.(key) ?? "", value: isKept ? key : null };
      }),
      ...{ source: String(own("_source")), place: String(own("_place")) },
      ...{ lines: own("_lines"), uses: own("_uses") },
    });
  }

  async function allRows(): Promise<TableRows> {
    const { all, names } = await file();
    return rowsOf(await all(), names, count, writers);
  }
  let rows: Promise<TableRows> | undefined;

  let shown: readonly number[] = Array.from({ length: pageSize }, (_, at) => at);
  return {
    count,
    pageSize,
    rows: () => (rows ??= orForget(allRows(), () => (rows = undefined))),
    async show(places) {
      if (isSame(places, shown)) return;
      const fresh = await Promise.all(places.map(drawn));
      const code = remembered()?.code;
      for (const row of fresh)
        row.classList.toggle("mine", row.dataset["k"] !== undefined && row.dataset["k"] === code);
      body.replaceChildren(...fresh);
      shown = places;
    },
    async placeOf(id) {
      if (!id.startsWith("r-")) return undefined;
      const { all, names } = await file();
      const place = (await all()).columns[names.indexOf("_id")]?.indexOf(id) ?? -1;
      return place < 0 ? undefined : place;
    },
  };
}

function rowsOf(
  { columns }: Stretch,
  names: readonly string[],
  count: number,
  writers: readonly ReturnType<typeof cellWriter>[],
): TableRows {
  const texts = ofEach((at) => (columns[at] ?? []).map((key) => (writers[at]?.(key) ?? "").replace(/\s/g, " ")));
  const read = (name: string): string[] => (columns[names.indexOf(name)] ?? []).map(String);
  const searched = () => foldedRows(count, [...writers.map((_, at) => texts(at)), read("_source"), read("_place")]);
  let folded: readonly string[] | undefined;
  return { count, texts, keys: (at) => columns[at] ?? [], searched: () => (folded ??= searched()) };
}
