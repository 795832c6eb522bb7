import { listAnd } from "../lib/list.ts";
import { tells } from "../model/column.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { labelOf } from "./label.ts";
import { REFUSALS } from "./refusal.ts";
import { codesLeft } from "./codes-left.ts";
import { drawnColumns } from "./time-channel.ts";
import type { View } from "./view.ts";
import { codesOf, type ViewTable } from "./view-table.ts";

/** The column that says in which year's prices the values of a view are, where the view does not tell its codes apart. */
const priceColumn = ({ columns }: ViewTable, view: View): Column | undefined =>
  columns.find(
    (column) => column.priceLevel && tells(column, view.measure) && !drawnColumns(view).includes(column.name),
  );

const labels = (column: Column, levels: readonly string[]): string =>
  listAnd(levels.map((level) => labelOf(column, level)));

/** Why rows cannot stand on one axis, where they are in prices of different years and nothing tells them apart. */
export function whyUnlikePrices(table: ViewTable, view: View, rows: readonly Row[]): string | undefined {
  const column = priceColumn(table, view);
  const levels = column === undefined ? [] : [...codesOf(rows, column.name)];
  return column === undefined || levels.length < 2 ? undefined : REFUSALS.unlikePrices(labels(column, levels));
}

/** Which prices a view is in, and in which its source tells the numbers too, where a choice among them has been made. */
export function otherPrices(table: ViewTable, view: View): string[] {
  const column = priceColumn(table, view);
  const [chosen, another] = column === undefined ? [] : (view.filters[column.name] ?? []);
  if (column === undefined || chosen === undefined || another !== undefined) return [];
  const others = [...codesLeft(table, view, column.name)].filter((level) => level !== chosen);
  return others.length === 0
    ? []
    : [
        `Vist er ${labels(column, [chosen])}. Kilden har også tal i ${labels(column, others)}, som ikke kan stå på samme akse.`,
      ];
}
