import type { CodeLists } from "../../src/model/code-lists.ts";
import { resolve } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import type { TextTable } from "../data/text-table.ts";
import type { IntakeRow } from "./table-rows.ts";

/** What a delivery changes in one cell. */
export interface ChangedCell {
  column: string;
  before: string;
  after: string;
}

/** A row of the raw table that a delivery changes; `at` counts its records from 0. */
export interface ChangedRow {
  at: number;
  row: IntakeRow;
  cells: ChangedCell[];
}

/** What a delivery does to a raw table. */
export interface Merge {
  /** How many records the raw table has. */
  records: number;
  unchanged: number;
  changed: ChangedRow[];
  added: IntakeRow[];
  /** Records of the raw table of the same times that the delivery does not have; they stay. */
  absent: number[];
  /** Rows of the delivery that have the key of one before them. */
  doubled: IntakeRow[];
}

const WHERE = new Set(["kilde", "linjer", "side"]);

/**
 * Holds delivered rows against a raw table by the columns of its key. A row that says the same as before is unchanged, and keeps
 * where it was read. Only the columns that the delivery has are compared.
 */
export function mergeRows(
  table: TextTable,
  rows: readonly IntakeRow[],
  columns: readonly Column[],
  key: readonly string[],
  lists: CodeLists,
): Merge {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const plain = (name: string, text: string): string => official(byName.get(name), text, lists);
  const keyOf = (get: (name: string) => string): string => JSON.stringify(key.map((name) => plain(name, get(name))));
  const cellOf = (record: readonly string[], name: string): string => record[table.header.indexOf(name)] ?? "";
  const at = new Map(
    table.records.flatMap((record, index) => (record ? [[keyOf((name) => cellOf(record, name)), index] as const] : [])),
  );
  const out: Merge = { records: table.records.length, unchanged: 0, changed: [], added: [], absent: [], doubled: [] };
  const met = new Set<string>();
  for (const row of rows) {
    const own = keyOf((name) => row.values[name] ?? "");
    if (met.has(own)) {
      out.doubled.push(row);
      continue;
    }
    met.add(own);
    const index = at.get(own);
    const record = index === undefined ? undefined : table.records[index];
    if (index === undefined || !record) {
      out.added.push(row);
      continue;
    }
    const cells = Object.entries(row.values).flatMap(([column, after]) => {
      const before = cellOf(record, column);
      return WHERE.has(column) || plain(column, before) === plain(column, after) ? [] : [{ column, before, after }];
    });
    if (cells.length === 0) out.unchanged++;
    else out.changed.push({ at: index, row, cells });
  }
  const times = columns.filter(({ name, role }) => role === "time" && key.includes(name)).map(({ name }) => name);
  const told = new Set(rows.map(({ values }) => JSON.stringify(times.map((name) => values[name] ?? ""))));
  for (const [own, index] of at) {
    const record = table.records[index];
    if (!record || met.has(own)) continue;
    if (told.has(JSON.stringify(times.map((name) => cellOf(record, name))))) out.absent.push(index);
  }
  return out;
}

/** A cell as it is compared: a name in its official spelling, a number as a number. */
function official(column: Column | undefined, text: string, { lists }: CodeLists): string {
  if (text === "" || !column) return text;
  if (column.codeList) return resolve(lists[column.codeList], text) ?? text;
  const isNumber = column.type === "integer" || column.type === "decimal";
  return isNumber && Number.isFinite(Number(text)) ? String(Number(text)) : text;
}
