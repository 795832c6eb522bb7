import type { z } from "zod";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import { cellReader, isFault, type CellFault, type CellReader, type Value } from "./cells.ts";
import { readHeader } from "./header.ts";
import type { Problem } from "./problem.ts";
import { remembered } from "./remembered.ts";
import { readCsv } from "./read-csv.ts";
import { slipAction } from "./spreadsheet-slips.ts";
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
  const converted = convert(file, table, readers(wanted, header.at, schema, lists));
  return { rows: converted.rows, problems: [...problems, ...header.problems, ...converted.problems] };
}

interface ColumnReader {
  column: Column;
  at: number;
  read: CellReader;
  /** The schema's own rule for the value; only for text, since numbers and choices are judged by the cell reader. */
  accepts: ((text: string) => boolean) | undefined;
}

function readers(
  wanted: readonly Column[],
  at: ReadonlyMap<string, number>,
  schema: z.ZodObject,
  lists: CodeLists | undefined,
): ColumnReader[] {
  return wanted.flatMap((column) => {
    const index = at.get(column.name);
    const type = schema.shape[column.name] as z.ZodType | undefined;
    const accepts =
      type && column.type === "text" ? remembered((text: string) => type.safeParse(text).success) : undefined;
    return index === undefined ? [] : [{ column, at: index, read: cellReader(column, lists), accepts }];
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
    for (const { column, at, read, accepts } of columnReaders) {
      const text = record[at] ?? "";
      const value = read(text);
      const fault = isFault(value)
        ? value
        : value !== null && accepts?.(text) === false
          ? patternFault(column, at, accepts, record, records)
          : undefined;
      if (fault) problems.push({ file, row: index + 2, column: column.name, value: text, ...fault });
      else if (!isFault(value)) row[column.name] = value;
    }
    return row;
  });
  return { rows, problems };
}

/** Shows a cell that is right, since the pattern itself would tell a reader nothing. */
function patternFault(
  column: Column,
  at: number,
  accepts: (text: string) => boolean,
  wrong: readonly string[],
  records: TextTable["records"],
): CellFault {
  const example = records.find((record) => record?.[at] && accepts(record[at]))?.[at];
  const like = example === undefined ? "" : ` som »${example}«`;
  return {
    expected: `»${column.title}« skrevet på den faste måde${like}`,
    action: slipAction(wrong[at] ?? "") ?? `Ret cellen. Kolonnen skal rumme dette: ${column.description}`,
  };
}
