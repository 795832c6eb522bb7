import type { z } from "zod";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import { cellReader, isFault, type Value } from "./cells.ts";
import { checkHeader } from "./header.ts";
import type { Problem } from "./problem.ts";
import { readCsv, type TextTable } from "./read-csv.ts";

export type Row = Record<string, Value>;

/**
 * Reads a CSV file as rows of a zod schema: columns in the schema's order, values typed, names resolved to official ones.
 * Derived columns are not expected in the file. `rows` is empty when the form of the file is wrong.
 */
export function readRows(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodObject,
  lists?: CodeLists,
): { rows: Row[]; problems: Problem[] } {
  const read = readCsv(file, bytes);
  if ("problems" in read) return { rows: [], problems: read.problems };
  const wanted = columns(schema).filter((column) => !column.derived);
  const header = checkHeader(
    file,
    read.table.header,
    wanted.map((column) => column.name),
  );
  if (header.length > 0) return { rows: [], problems: header };
  return convert(file, read.table, wanted, schema, lists);
}

function convert(
  file: string,
  { header, records }: TextTable,
  wanted: readonly Column[],
  schema: z.ZodObject,
  lists: CodeLists | undefined,
): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const readers = wanted.map((column) => ({
    name: column.name,
    at: header.indexOf(column.name),
    read: cellReader(column, lists),
    patterned: hasPattern(schema, column.name),
  }));
  const rows = records.map((record, index) => {
    const row: Row = {};
    for (const { name, at, read, patterned } of readers) {
      const text = record[at] ?? "";
      const value = read(text);
      if (isFault(value)) problems.push({ file, row: index + 2, column: name, value: text, ...value });
      else if (patterned && value !== null && !patterned(value)) {
        problems.push({ file, row: index + 2, column: name, value: text, ...patternFault(wanted, name) });
      } else row[name] = value;
    }
    return row;
  });
  return { rows, problems };
}

/** A test of the column's own zod rules, only for text: numbers and choices are judged by the cell reader. */
function hasPattern(schema: z.ZodObject, name: string): ((value: Value) => boolean) | undefined {
  const type = schema.shape[name] as z.ZodType | undefined;
  const column = columns(schema).find((candidate) => candidate.name === name);
  if (!type || column?.type !== "text") return undefined;
  return (value) => type.safeParse(value).success;
}

function patternFault(wanted: readonly Column[], name: string): { expected: string; action: string } {
  const column = wanted.find((candidate) => candidate.name === name);
  return {
    expected: `en værdi af formen, som kolonnen kræver (${column?.description ?? name})`,
    action: "Ret cellen, så den ligner de andre i kolonnen.",
  };
}
