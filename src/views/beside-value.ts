import { quantity } from "../lib/quantity.ts";
import { cellText } from "../model/cell-text.ts";
import { endOfSpan } from "../model/end-of-span.ts";
import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import type { Mark, Resolved } from "./resolved.ts";
import type { ShownRow } from "./shown-row.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/**
 * What the rows of a mark say of its value: the interval it lies in, or the span it begins, and the target it was to reach,
 * and the word that its source puts at it, which are known of the value of one row and never of a sum; why it is in doubt; and the text beside it, where its rows agree
 * on one.
 */
export function besideValue(
  table: ViewTable,
  view: View,
  members: readonly ShownRow[],
): Pick<Mark, "interval" | "hedge" | "target" | "doubt" | "side"> {
  const measure = view.measure === ROW_COUNT ? undefined : columnOf(table, view.measure);
  const number = (name: string | undefined): number | undefined => {
    const cell = members.length === 1 && name !== undefined ? members[0]?.row[name] : undefined;
    return typeof cell === "number" ? cell : undefined;
  };
  const texts = (name: string | undefined): string[] => {
    if (name === undefined) return [];
    const cells = members.map(({ row }) => textIn(columnOf(table, name), row));
    return [...new Set(cells.filter((text) => text !== ""))];
  };
  const ends = measure?.interval ?? spanOf(table, measure);
  const [low, high] = [number(ends?.[0]), number(ends?.[1])];
  // A span that ends where it begins is one value.
  const told = low !== undefined && high !== undefined && (measure?.interval !== undefined || low < high);
  const target = number(measure?.target);
  const [hedge] = members.length === 1 ? texts(hedgeOf(table, hedgedMeasure(measure, members[0]?.row))) : [];
  const [doubts, sides] = [texts(view.doubt), texts(sideOf(table, view))];
  return {
    ...(told ? { interval: [low, high] } : {}),
    ...(hedge === undefined ? {} : { hedge }),
    ...(target === undefined ? {} : { target }),
    ...(doubts.length === 0 ? {} : { doubt: doubts.join(", ") }),
    ...(sides.length === 1 ? { side: sides[0] ?? "" } : {}),
  };
}

/** The column of a measure and the one that is its end, where a source tells some values as a span: `15-25 selskaber`. */
function spanOf({ columns }: ViewTable, measure: Column | undefined): readonly [low: string, high: string] | undefined {
  const end = measure && endOfSpan(columns, measure.name);
  return end && [measure.name, end.name];
}

/** The column with the words that a source puts at the values of a measure. */
const hedgeOf = ({ columns }: ViewTable, measure: string): string | undefined =>
  columns.find(({ hedges }) => hedges?.includes(measure))?.name;

/** The measure that a value is the whole of: where a span ends as it begins, its end has the word that stands at its beginning. */
function hedgedMeasure(measure: Column | undefined, row: Row | undefined): string {
  const { begins, name = "" } = measure ?? {};
  return begins !== undefined && row?.[begins] === row?.[name] ? begins : name;
}

/** The column with the text beside each row: the view's own, or the one that says what each value is of. */
const sideOf = (table: ViewTable, { side, measure }: View): string | undefined =>
  side ?? (measure === ROW_COUNT ? undefined : columnOf(table, measure).saidBy);

/** A cell in words: a measure with its unit. */
function textIn(column: Column, row: Row): string {
  const cell = row[column.name] ?? null;
  if (column.role !== "measure" || typeof cell !== "number") return cellText(column, cell);
  const unit = column.unitFrom === undefined ? (column.unit ?? null) : codeOf(row[column.unitFrom]) || null;
  return quantity(cell, unit);
}

/** What the columns of targets and of texts beside rows are called, where marks have any. */
export function besideTitles(table: ViewTable, view: View, marks: readonly Mark[]): Resolved["beside"] {
  const name = view.measure === ROW_COUNT ? undefined : columnOf(table, view.measure).target;
  const side = sideOf(table, view);
  return {
    ...(name !== undefined && marks.some(({ target }) => target !== undefined)
      ? { target: columnOf(table, name).title }
      : {}),
    ...(side !== undefined && marks.some((mark) => mark.side !== undefined)
      ? { side: columnOf(table, side).title }
      : {}),
  };
}
