import { hedged } from "../../lib/hedged.ts";
import { isCounted, quantity } from "../../lib/quantity.ts";
import { spanText } from "../../lib/span-text.ts";
import { titleWithUnit } from "../../lib/title-with-unit.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Row } from "../../model/row.ts";
import { endOfSpan } from "../../model/end-of-span.ts";
import type { Column } from "../../model/shape.ts";

/** The unit of a measure in a row, by its Danish name. */
function unitIn(columns: readonly Column[], { unit, unitFrom }: Column, row: Row): string | null {
  if (unitFrom === undefined) return unit ?? null;
  const own = row[unitFrom];
  const labels = columns.find(({ name }) => name === unitFrom)?.labels;
  return typeof own === "string" ? (labels?.[own] ?? own) : null;
}

/** The column with the words that a source puts at a measure. */
export const hedgeOf = (columns: readonly Column[], { name }: Column): Column | undefined =>
  columns.find(({ hedges }) => hedges?.includes(name));

/** A number of a row as it is told: with the end of the span that it begins, and with the word that its source puts at it. */
function told(columns: readonly Column[], measure: Column, row: Row, say: (value: number) => string): string {
  const value = row[measure.name];
  if (typeof value !== "number") return "";
  const [end, hedge] = [endOfSpan(columns, measure.name), hedgeOf(columns, measure)];
  const [last, word] = [end && row[end.name], hedge && row[hedge.name]];
  const text = typeof last === "number" && last > value ? spanText(say(value), say(last)) : say(value);
  return hedged(typeof word === "string" ? word : undefined, text);
}

/** A number of a row with its unit: `3.232 pladser`, `15 til 25 selskaber`, `ca. 60 %`. Empty where there is none. */
export function measured(columns: readonly Column[], measure: Column, row: Row): string {
  const unit = unitIn(columns, measure, row);
  return told(columns, measure, row, (value) => quantity(value, unit));
}

/** The same beside the title of its column, which need not be followed by the unit that it names: `Pladser: 15`. */
export const measuredBeside = (columns: readonly Column[], measure: Column, row: Row): string => {
  const unit = unitIn(columns, measure, row);
  return isCounted(unit) && titleWithUnit(measure.title, unit) === measure.title
    ? told(columns, measure, row, (value) => cellText(measure, value))
    : measured(columns, measure, row);
};
