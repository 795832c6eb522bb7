import { knownCodes } from "./instead.ts";
import { REFUSALS } from "./refusal.ts";
import { timeChannel } from "./time-channel.ts";
import { isAgainstBase, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** Why a view cannot begin from the year that an address asks for: it begins from none, or no row is of that year. */
export function whyNotBase(table: ViewTable, view: View, base: string): string | undefined {
  if (!isAgainstBase(view.shown)) return REFUSALS.idleBase(base);
  const channel = timeChannel(table, view);
  const name = channel && view[channel];
  if (name === undefined || table.rows.some((row) => codeOf(row[name]) === base)) return undefined;
  return REFUSALS.unknownBase(base, knownCodes(table, columnOf(table, name), view));
}
