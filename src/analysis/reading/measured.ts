import { number } from "../../lib/format.ts";
import { isCounted, quantity } from "../../lib/quantity.ts";
import { titleWithUnit } from "../../lib/title-with-unit.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Row } from "../../model/row.ts";
import type { Column } from "../../model/shape.ts";

/** The unit of a measure in a row, by its Danish name. */
function unitIn(columns: readonly Column[], { unit, unitFrom }: Column, row: Row): string | null {
  if (unitFrom === undefined) return unit ?? null;
  const own = row[unitFrom];
  const labels = columns.find(({ name }) => name === unitFrom)?.labels;
  return typeof own === "string" ? (labels?.[own] ?? own) : null;
}

/** The column with the end of what a measure is the beginning of. */
export const endOfSpan = (columns: readonly Column[], measure: Column): Column | undefined =>
  columns.find(({ role, begins }) => role === "measure" && begins === measure.name);

/**
 * A number of a row with its unit: `3.232 pladser`, `15-25 selskaber` where it is the beginning of a span. Empty where there is
 * none.
 */
export function measured(columns: readonly Column[], measure: Column, row: Row): string {
  const value = row[measure.name];
  if (typeof value !== "number") return "";
  const unit = unitIn(columns, measure, row);
  const end = endOfSpan(columns, measure);
  const last = end && row[end.name];
  if (typeof last === "number")
    return `${number(value, Number.isInteger(value) ? 0 : (measure.decimals ?? 1))}-${quantity(last, unit)}`;
  return quantity(value, unit);
}

/** The same beside the title of its column, which need not be followed by the unit that it names: `Pladser: 15`. */
export const measuredBeside = (columns: readonly Column[], measure: Column, row: Row): string => {
  const unit = unitIn(columns, measure, row);
  return isCounted(unit) && titleWithUnit(measure.title, unit) === measure.title
    ? cellText(measure, row[measure.name] ?? null)
    : measured(columns, measure, row);
};
