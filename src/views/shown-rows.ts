import { isPart } from "../model/is-part.ts";
import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { insidePrintedWhole } from "./printed-whole.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import { isRowPart } from "./is-row-part.ts";
import type { ShownRow } from "./shown-row.ts";
import type { View } from "./view.ts";
import { codeOf, ownKey, type ViewTable } from "./view-table.ts";

/** The columns of a table in which a row may be the sum of others. Most tables have none, and are spared the search for them. */
const summedColumns = ({ columns }: ViewTable): Column[] => columns.filter(({ sums }) => sums !== undefined);

/** Of columns with sums those in which a row is the sum of others. */
const wholeIn = (summed: readonly Column[], row: Row): Column[] =>
  summed.filter(({ name, sums = {} }) => codeOf(row[name]) in sums);

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

/** The rows that the filters of a view let through and that have a value. */
function askedRows({ rows }: ViewTable, view: View): ShownRow[] {
  const isAsked = askedBy(view);
  const hasValue = (row: Row): boolean => !(view.measure in row) || typeof row[view.measure] === "number";
  return rows.flatMap((row, at) => (hasValue(row) && isAsked(row) ? { row, at } : []));
}

/** Whether the rows of a view lie along time. */
const isOnTime = ({ columns }: ViewTable, { x }: View): boolean =>
  columns.some(({ name, role }) => name === x && role === "time");

/** Whether a row has no place on an axis of time. */
export function lacksTime(table: ViewTable, view: View): (row: Row) => boolean {
  return isOnTime(table, view) ? (row) => codeOf(row[view.x]) === "" : () => false;
}

/** How many rows a view leaves out because they have no place on its axis of time. */
export function timelessRows(table: ViewTable, view: View): number {
  const lacks = lacksTime(table, view);
  return isOnTime(table, view) ? askedRows(table, view).filter(({ row }) => lacks(row)).length : 0;
}

/**
 * The rows that a view keeps: those that its filters let through and that have a value, and a time where time is an axis. A row
 * that is the sum of others goes where these are shown beside it, unless a filter asks for both: that is refused, when
 * `additive`. Where its parts are not told apart, or nobody has told them, the printed sum stands for them.
 */
export function shownRows(table: ViewTable, view: View, additive: boolean): ShownRow[] | Refusal {
  const lacks = lacksTime(table, view);
  const rows = askedRows(table, view).filter(({ row }) => !lacks(row));
  const isWhole = hasParts(table, rows);
  for (const { row } of additive ? rows.filter((shown) => isWhole(shown.row)) : []) {
    const asked = wholeIn(summedColumns(table), row).find(({ name }) =>
      view.filters[name]?.includes(codeOf(row[name])),
    );
    if (asked) {
      const code = codeOf(row[asked.name]);
      return { refused: REFUSALS.wholeAndParts(asked.labels?.[code] ?? code, asked.title) };
    }
  }
  const isInside = insidePrintedWhole(table, view, rows);
  const told = additive ? rows.filter(({ row }) => !isInside(row)) : rows;
  const isDoubled = hasParts(table, told);
  return additive ? told.filter(({ row }) => !isDoubled(row)) : told;
}
