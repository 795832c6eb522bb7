import { z } from "zod";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import { isFault, type Value } from "./cells.ts";
import { readHeader } from "./header.ts";
import { judgedReader } from "./judged-reader.ts";
import type { Problem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";
import { swappedColumns, type ColumnReader } from "./swapped-columns.ts";
import type { TableReader, TextTable } from "./text-table.ts";

/** The values of a row by column. A column whose cell could not be read is absent. */
export type Row = Record<string, Value>;

/**
 * Reads a table as rows of a zod schema: columns in the schema's order, values typed, names resolved to official ones.
 * Derived columns are not expected in the file. rows[i] stands in row i + 2; with any problem the rows are as much
 * as could be read. Without code lists names are left as written.
 */
export function readRows(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodObject,
  lists?: CodeLists,
  read: TableReader = readCsv,
): { rows: Row[]; problems: Problem[] } {
  const wanted = columns(schema).filter((column) => !column.derived);
  const names = wanted.map((column) => column.name);
  const { table, problems } = read(file, bytes, names);
  if (!table) return { rows: [], problems };
  const header = readHeader(file, table.header, names);
  const inPlace = readers(wanted, header.at, schema, lists, table);
  const swapped = swappedColumns(file, table.records, inPlace);
  const converted = convert(file, table, swapped?.readers ?? inPlace);
  const inHeader = [...header.problems, ...(swapped ? [swapped.problem] : [])];
  return { rows: converted.rows, problems: [...problems, ...inHeader, ...converted.problems] };
}

function readers(
  wanted: readonly Column[],
  at: ReadonlyMap<string, number>,
  schema: z.ZodObject,
  lists: CodeLists | undefined,
  { records }: TextTable,
): ColumnReader[] {
  return wanted.flatMap((column) => {
    const index = at.get(column.name);
    const rule = schema.shape[column.name];
    if (index === undefined || !(rule instanceof z.ZodType)) return [];
    const cells = (): string[] => records.flatMap((record) => record?.[index] ?? []);
    return [{ name: column.name, at: index, read: judgedReader(column, rule, lists, cells) }];
  });
}

function convert(
  file: string,
  { records }: TextTable,
  columnReaders: readonly ColumnReader[],
): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = records.map((record, index) => {
    const row: Row = {};
    if (!record) return row;
    for (const { name, at, read } of columnReaders) {
      const text = record[at] ?? "";
      const value = read(text);
      if (isFault(value)) problems.push({ file, row: index + 2, column: name, value: text, ...value });
      else row[name] = value;
    }
    return row;
  });
  return { rows, problems };
}
