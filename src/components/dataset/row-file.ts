import { parquetWriteBuffer } from "hyparquet-writer";
import type { Published } from "../../model/published.ts";
import { rowAddress } from "../../model/row-address.ts";
import type { RowUse } from "../../model/row-use.ts";
import { shownCell } from "../shown-cell.ts";
import type { RowColumn } from "./row-columns.ts";
import { rowSource } from "./row-source.ts";
import { shownColumns } from "./table-columns.ts";
import { useLinks } from "./use-links.ts";

/** A file of about so many groups has a short list of them; none has more rows than a browser reads in a moment. */
const [GROUPS, MOST_IN_GROUP] = [50, 5000];

/** How many rows lie together in the file, to be fetched in one piece: as many as some pages of the table show. */
export function groupSize(rows: number, page: number): number {
  const wanted = Math.ceil(rows / GROUPS / page) * page;
  return Math.max(page, Math.min(wanted, Math.floor(MOST_IN_GROUP / page) * page));
}

/** A column of the file: numbers and dates as they are, which readers order by, and all else as they see it. */
function fileColumn({ column, numeric }: RowColumn, rows: Published["rows"]) {
  const { name, grain } = column;
  if (numeric) {
    const data = rows.map((row) => row[name] ?? null);
    const isWhole = data.every(
      (value) => value === null || (Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31),
    );
    return { name, data, type: isWhole ? ("INT32" as const) : ("DOUBLE" as const), nullable: true };
  }
  const data = rows.map((row) => (grain === "date" ? (row[name] ?? null) : shownCell(column, row) || null));
  return { name, data, type: "STRING" as const, nullable: true };
}

/**
 * The rows of a dataset as a browser fetches them to show a page of its table: a Parquet file with the cells in the order of
 * the table, then the address of each row, its municipality, what is in doubt of it and where it was read, the lines with their addresses, and
 * what rests on it.
 */
export function rowFile(dataset: Published, page: number, uses: ReadonlyMap<string, RowUse[]>): ArrayBuffer {
  const { rows, key } = dataset;
  const ids = rows.map((row) => rowAddress(key, row));
  const read = rows.map((row) => rowSource(dataset, row));
  const used = ids.map((id) => uses.get(id) ?? []);
  const text = (name: string, data: (string | null)[]) => ({ name, data, type: "STRING" as const, nullable: true });
  return parquetWriteBuffer({
    columnData: [
      ...shownColumns(dataset).map((column) => fileColumn(column, rows)),
      text("_id", ids),
      text(
        "_code",
        rows.map((row) => row["kommunekode"]?.toString() ?? null),
      ),
      text(
        "_source",
        read.map(({ doubt, name }) => doubt + name),
      ),
      text(
        "_place",
        read.map(({ page, lines }) => (page + lines.map(({ text }) => text).join("")).trim()),
      ),
      text(
        "_lines",
        read.map(({ lines }) => JSON.stringify(lines)),
      ),
      text(
        "_uses",
        used.map((some) => (some.length === 0 ? null : JSON.stringify(useLinks(some)))),
      ),
    ].map((column) => ({ ...column, offsetIndex: false })),
    rowGroupSize: groupSize(rows.length, page),
    statistics: false,
    createdBy: "",
  });
}
