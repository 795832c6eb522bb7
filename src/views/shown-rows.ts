import { onceFor } from "../lib/once-for.ts";
import { isSum } from "../model/is-sum.ts";
import { isPart } from "../model/is-part.ts";
import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { insidePrintedWhole } from "./printed-whole.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import { isRowPart } from "./is-row-part.ts";
import type { ShownRow } from "./shown-row.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { drawnColumns } from "./time-channel.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";

/** The columns of a table in which a row may be the sum of others. Most tables have none, and are spared the search for them. */
const summedColumns = ({ columns }: ViewTable): Column[] => columns.filter(({ sums }) => sums !== undefined);

/** Of columns with sums those in which a row is the sum of others. */
const wholeIn = (summed: readonly Column[], row: Row): Column[] =>
  summed.filter((column) => isSum(column, codeOf(row[column.name])));

/** Whether a row is a whole with parts among the rows: those that are a part of it in some columns and like it in the others. */
function hasParts(table: ViewTable, rows: readonly ShownRow[]): (row: Row) => boolean {
  const summed = summedColumns(table);
  if (summed.length === 0) return () => false;
  const groups = new Map<string, Map<string, Row[]>>();
  return (row) => {
    const whole = wholeIn(summed, row);
    if (whole.length === 0) return false;
    const names = whole.map(({ name }) => name);
    const rest = ownKey(table).filter((name) => !names.includes(name));
    const place = (other: Row): string => JSON.stringify(rest.map((name) => other[name]));
    const known =
      groups.get(names.join()) ??
      Map.groupBy(
        rows.map((shown) => shown.row),
        place,
      );
    groups.set(names.join(), known);
    return (known.get(place(row)) ?? []).some((other) => isRowPart(whole, row, other, isPart));
  };
}

/** Whether the filters of a view let a row through. */
export function askedBy({ filters }: Pick<View, "filters">): (row: Row) => boolean {
  const asked = Object.entries(filters).filter(([, codes]) => codes.length > 0);
  return (row) => asked.every(([name, codes]) => codes.includes(codeOf(row[name])));
}

/** Whether a row has what a view measures: a number, or itself, where rows are counted. */
export const hasValue =
  ({ measure }: Pick<View, "measure">): ((row: Row) => boolean) =>
  (row) =>
    measure === ROW_COUNT || typeof row[measure] === "number";

const askedByView = onceFor(({ rows }: ViewTable) =>
  onceFor((view: View): readonly ShownRow[] => {
    const [isAsked, isValued] = [askedBy(view), hasValue(view)];
    return rows.flatMap((row, at) => (isValued(row) && isAsked(row) ? { row, at } : []));
  }),
);

/** The rows that the filters of a view let through and that have a value, whether or not they have a place on its axis of time. */
export const askedRows = (table: ViewTable, view: View): readonly ShownRow[] => askedByView(table)(view);

/** Whether the rows of a view lie along time. */
const isOnTime = ({ columns }: ViewTable, { x }: View): boolean =>
  columns.some(({ name, role }) => name === x && role === "time");

/** Whether a row has no place on an axis of time. */
export function lacksTime(table: ViewTable, view: View): (row: Row) => boolean {
  return isOnTime(table, view) ? (row) => codeOf(row[view.x]) === "" : () => false;
}

/** The rows that a view lets through, with a place on its axis. */
export function placedRows(table: ViewTable, view: View): ShownRow[] {
  const lacks = lacksTime(table, view);
  return askedRows(table, view).filter(({ row }) => !lacks(row));
}

/** How many rows a view leaves out because they have no place on its axis of time. */
export function timelessRows(table: ViewTable, view: View): number {
  const lacks = lacksTime(table, view);
  return isOnTime(table, view) ? askedRows(table, view).filter(({ row }) => lacks(row)).length : 0;
}

/**
 * The rows that a view keeps: those that its filters let through and that have a value, and a time where time is an axis. A row
 * that is the sum of others goes where these are shown beside it, unless a filter asks for both: that is refused, when
 * `additive`. Where its parts are not told apart, or nobody has told them, the printed sum stands for them; it does so for all that a
 * cell of the picture says, or the view is refused.
 */
export function shownRows(table: ViewTable, view: View, additive: boolean): ShownRow[] | Refusal {
  const rows = placedRows(table, view);
  if (!additive) return rows;
  const isWhole = hasParts(table, rows);
  for (const { row } of rows.filter((shown) => isWhole(shown.row))) {
    // A whole that is chosen alone has no part of it beside it.
    const asked = wholeIn(summedColumns(table), row).find(({ name, sums = {} }) => {
      const [codes = [], whole] = [view.filters[name], codeOf(row[name])];
      return codes.includes(whole) && codes.some((code) => code !== whole && isPart(sums, whole, code));
    });
    if (asked) {
      const code = codeOf(row[asked.name]);
      return { refused: REFUSALS.wholeAndParts(asked.labels?.[code] ?? code, asked.title) };
    }
  }
  const isInside = insidePrintedWhole(table, view, rows);
  const told = rows.filter(({ row }) => !isInside(row));
  const isDoubled = hasParts(table, told);
  const { shown = [], doubled = [] } = Object.groupBy(told, ({ row }) => (isDoubled(row) ? "doubled" : "shown"));
  const partial = partlyLeftOut(table, view, shown, doubled);
  return partial === undefined ? shown : { refused: REFUSALS.notAllPlaces(partial.title) };
}

/**
 * A column by which some rows of a cell of the picture are shown and others left out, as sums of what is shown beside them: what is
 * left of the cell is not what it says. Undefined where there is none.
 */
function partlyLeftOut(
  table: ViewTable,
  view: View,
  shown: readonly ShownRow[],
  leftOut: readonly ShownRow[],
): Column | undefined {
  if (leftOut.length === 0) return undefined;
  const channels = drawnColumns(view);
  const cellOf = ({ row }: ShownRow): string => JSON.stringify(channels.map((name) => codeOf(row[name])));
  const cells = new Map(shown.map((one) => [cellOf(one), one]));
  for (const one of leftOut) {
    const beside = cells.get(cellOf(one));
    const name = beside && ownKey(table).find((key) => codeOf(beside.row[key]) !== codeOf(one.row[key]));
    if (name !== undefined) return columnOf(table, name);
  }
  return undefined;
}
