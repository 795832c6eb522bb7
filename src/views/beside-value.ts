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
  const [only, another] = members;
  const hedge = measure && only && !another ? hedgeOf(table, measure, only.row) : undefined;
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

/** Words of what is near a number, so that at a span they are as true of its end: not `mindst` or `højst`. */
const NEAR = /^(?:ca\.|cirka|godt|knap|næsten|omkring|omtrent)$/;

/**
 * The word that a source puts at the value of a measure in a row. The end of a span has the one at its beginning where the span
 * ends as it begins, and where the word is as true of both.
 */
function hedgeOf({ columns }: ViewTable, { name, begins }: Column, row: Row): string | undefined {
  const at = (measure: string): string | undefined => {
    const column = columns.find(({ hedges }) => hedges?.includes(measure));
    return (column && textIn(column, row)) || undefined;
  };
  const own = at(name);
  const first = begins === undefined ? undefined : at(begins);
  if (own !== undefined || begins === undefined || first === undefined) return own;
  return row[begins] === row[name] || NEAR.test(first) ? first : undefined;
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
