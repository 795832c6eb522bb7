import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Published } from "../../src/model/published.ts";
import { rowText } from "../intake/raw-text.ts";

/** A published table as text: what was read, and nothing that we compute from it. */
export interface TextTable {
  columns: string[];
  rows: Record<string, string>[];
}

/** The columns and rows of a published table as text, cell by cell, without what is derived. */
export function textTable({ columns, rows }: Pick<Published, "columns" | "rows">): TextTable {
  const names = columns.filter(({ derived }) => !derived).map(({ name }) => name);
  return {
    columns: names,
    rows: rows.map((row) => Object.fromEntries(names.map((name) => [name, String(row[name] ?? "")]))),
  };
}

/** A table as it is kept, and that read back. */
export const writeTable = ({ columns, rows }: TextTable): string =>
  [rowText(columns), ...rows.map((row) => rowText(columns.map((name) => row[name] ?? "")))].join("");

export function readTable(text: string): TextTable {
  const [columns = [], ...records] = z.array(z.array(z.string())).parse(parse(text));
  return {
    columns,
    rows: records.map((record) => Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ""]))),
  };
}
