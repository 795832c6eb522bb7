import { fullStops, lowerFirst, number } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { cellText } from "../model/cell-text.ts";
import type { Row } from "../model/row.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import type { ViewTable } from "../views/view-table.ts";
import { valueWithUnit } from "../views/value-text.ts";

/** Times of a row that are not a part of its key: when something in it was counted, where that was another year. */
function ownTimes({ columns, key }: ViewTable, row: Row | undefined): string[] {
  const times = columns.filter(({ name, role }) => role === "time" && !key.includes(name));
  return times.flatMap((column) => {
    const cell = row?.[column.name] ?? null;
    return cell === null ? [] : [`${lowerFirst(column.title)} ${cellText(column, cell)}`];
  });
}

/**
 * The number that a computed value was made with beside those of its rows: what it was divided by, with its year and where it
 * stands, or the whole that it is a share of. Undefined where there is none.
 */
export function otherNumber(table: ViewTable, { divisor, whole }: Resolved, mark: Mark): string | undefined {
  if (whole && mark.whole !== undefined) return fullStops(`Det hele er ${valueWithUnit(whole, mark.whole)}.`);
  if (!divisor || mark.divisor === undefined) return undefined;
  const { unit, times, where } = divisor;
  const from = [where, ...(divisor.isOwn ? ownTimes(table, table.rows[mark.rows[0] ?? -1]) : [])].join(", ");
  const multiplied = times === 1 ? "" : ` og ganget med ${number(times)}`;
  return `Delt med ${quantity(mark.divisor, unit)} (${from})${multiplied}.`;
}
