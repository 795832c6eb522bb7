import type { DeclaredView } from "../model/dataset.ts";
import type { Column } from "../model/shape.ts";
import { whyNotAdded } from "./additivity.ts";
import { isRefusal } from "./refusal.ts";
import { mainCode } from "./main-code.ts";
import { measureOf } from "./scale.ts";
import { askedBy, hasValue } from "./shown-rows.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, codesOf, columnOf, type ViewTable } from "./view-table.ts";

/** What a view is measured by and split by. */
export type Channels = Pick<View, "measure" | "x" | "series" | "facet" | "side">;

/**
 * A view with these channels in which every other column of the key is narrowed as far as it must be, and in which years are
 * not added although they may be: what a mark says is then true of the time that stands above it.
 */
export function narrowed(table: ViewTable, channels: Channels, only: DeclaredView["only"] = {}): View {
  const filters = Object.fromEntries(Object.entries(only).map(([name, codes]) => [name, [codes].flat()]));
  const view: View = { ...channels, filters, shown: "absolut", order: "vaerdi", highlight: [], form: "tal" };
  if (view.measure === ROW_COUNT) return view;
  let rows = table.rows.filter(askedBy(view)).filter(hasValue(view));
  const { unitFrom } = columnOf(table, view.measure);
  const used = [view.x, view.series, view.facet];
  const narrow = (column: Column): void => {
    const code = mainCode(column, rows);
    filters[column.name] = [code];
    rows = rows.filter((row) => codeOf(row[column.name]) === code);
  };
  const several = ({ name }: Column, among = rows): boolean => codesOf(among, name).size > 1;
  const inOneMark = (column: Column): boolean =>
    [...Map.groupBy(rows, (row) => JSON.stringify(used.map((name) => name && row[name]))).values()].some((members) =>
      several(column, members),
    );
  // What each row of the picture names has a place of its own among the others, such as its number or its topic.
  const named = table.columns.some(({ name, namesMeasure }) => name === view.x && namesMeasure);
  if (unitFrom !== undefined && several(columnOf(table, unitFrom))) narrow(columnOf(table, unitFrom));
  for (const name of table.key) {
    const column = columnOf(table, name);
    if (used.includes(name) || name === "kilde" || !several(column)) continue;
    // Several codes that a declaration asks for stay, where each mark is of one of them.
    if (name in only && !inOneMark(column)) continue;
    const measure = measureOf(table, view, rows);
    const refused = isRefusal(measure) || whyNotAdded(measure, column) !== undefined;
    const ofNames = named && column.role === "dimension" && !inOneMark(column);
    if ((refused && !ofNames) || (column.role === "time" && inOneMark(column))) narrow(column);
  }
  return view;
}
