import { danishDate } from "../lib/dates.ts";
import type { Row } from "../model/row.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { periodOfYear } from "./period.ts";
import { REFUSALS } from "./refusal.ts";
import { askedBy, hasValue } from "./shown-rows.ts";
import { timeChannel } from "./time-channel.ts";
import type { View } from "./view.ts";
import { codeOf, codesOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";

/** Why a view that is of one time cannot be told against another: there is only one, or the reader has chosen one. */
export function whyOneTime(table: ViewTable, view: View): string {
  const channel = timeChannel(table, view);
  const drawn = channel === undefined ? undefined : view[channel];
  const name = drawn ?? table.columns.find((column) => column.role === "time" && table.key.includes(column.name))?.name;
  if (name === undefined) return REFUSALS.timeless();
  const measured = table.rows.filter(hasValue(view));
  const times = (rows: typeof measured): string[] => [...codesOf(rows, name)].filter((code) => code !== "");
  const [only, another] = times(measured);
  if (only === undefined) return REFUSALS.emptyTime(columnOf(table, name).title);
  if (another === undefined) {
    const period = periodOfYear(table.periods ?? {}, view.measure, Number(only));
    return REFUSALS.onlyTime(period ?? danishDate(only), view.shown);
  }
  const { [name]: _times, ...filters } = view.filters;
  const [chosen, other] = times(measured.filter(askedBy(drawn === undefined ? { ...view, filters } : view)));
  if (chosen === undefined) return REFUSALS.emptyTime(columnOf(table, name).title);
  if (other !== undefined) return REFUSALS.needsTime();
  const units = unitColumns(table.columns);
  const unitless = Object.fromEntries(Object.entries(filters).filter(([column]) => !units.has(column)));
  const inUnit = measured.filter(askedBy({ ...view, filters }));
  const things = ownKey(table).filter((column) => column !== name && !units.has(column));
  const thingOf = (row: Row): string => JSON.stringify(things.map((column) => row[column]));
  const own = new Set(inUnit.map(thingOf));
  // What another thing is measured in another year says nothing of these.
  const others = measured
    .filter(askedBy({ ...view, filters: unitless }))
    .filter((row) => codeOf(row[name]) !== chosen && own.has(thingOf(row)));
  const [unit] = [...units].flatMap((column) => [...codesOf(others, column)]);
  if (unit !== undefined && times(inUnit).length === 1) return REFUSALS.timeInUnit(chosen, unit);
  return REFUSALS.chosenTime(chosen, view.shown, times(inUnit).length > 1);
}
