import { max } from "d3";
import { capital } from "../lib/format.ts";
import { decimalsOf } from "../lib/quantity.ts";
import { measureTitle } from "./measure-title.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import type { Scale } from "./resolved.ts";
import { kindOfUnit } from "./unit-kind.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";
import { endOfSpan } from "../model/end-of-span.ts";
import type { Row } from "../model/row.ts";

/** The measure of a view for the rows it shows, or why they have none in common. `flow`: years may be added. */
export type ShownMeasure = Scale & { flow: boolean };

const MOST_DECIMALS = 3;

/** Whether the rows of a table are things that may be counted: said to be some, or not numbers at least. */
export const hasCountedRows = ({ rowsAre, columns }: Pick<ViewTable, "rowsAre" | "columns">): boolean =>
  rowsAre !== undefined || columns.every(({ role }) => role !== "measure");

/** What the values of a view are: their title, unit, kind and decimals. Refuses rows of unlike units. */
export function measureOf(table: ViewTable, { measure }: View, rows: readonly Row[]): ShownMeasure | Refusal {
  if (measure === ROW_COUNT) {
    if (!hasCountedRows(table)) return { refused: REFUSALS.notCounted() };
    const { rowsAre = "rækker" } = table;
    return { title: `Antal ${rowsAre}`, unit: rowsAre, kind: "count", decimals: 0, flow: false };
  }
  const column = columnOf(table, measure);
  if (column.role !== "measure") return { refused: REFUSALS.notMeasure(column.title, "Vælg et af tallene.") };
  const { unitFrom } = column;
  const names = unitFrom === undefined ? {} : (columnOf(table, unitFrom).labels ?? {});
  const unitOf = (code: string): string => names[code] ?? code;
  const units = unitFrom === undefined ? [] : [...new Set(rows.map((row) => unitOf(codeOf(row[unitFrom]))))];
  if (units.length > 1) return { refused: REFUSALS.units(units.map((unit) => unit || "uden enhed")) };
  const unit = unitFrom === undefined ? (column.unit ?? null) : units[0] || null;
  const numbers = rows.map((row) => row[measure]).filter((value) => typeof value === "number");
  const digits = numbers.map(decimalsOf);
  const decimals = Math.min(MOST_DECIMALS, column.decimals ?? MOST_DECIMALS, max(digits) ?? 0);
  const isExact = column.decimals === decimals && digits.filter((own) => own >= decimals).length > numbers.length / 2;
  const kind = column.kind ?? (unit === null ? "count" : kindOfUnit(unit));
  const begins = endOfSpan(table.columns, measure) !== undefined;
  const named = measureTitle(column.title, unit, kind);
  // Beside its other end a value is written as a span, which is neither lowest nor highest.
  const title = begins ? capital(named.replace(/^Laveste /, "")) : named;
  const scale = { title, unit, kind, decimals, isExact };
  // A change that cannot be negative is how large it is: another column says whether it is a rise or a fall.
  return {
    ...scale,
    hasSigns: kind === "change" && !(column.min !== undefined && column.min >= 0),
    flow: column.flow ?? false,
  };
}
