import { isDecidedBy } from "./is-decided-by.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ChannelName } from "./time-channel.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** The parts of so many places can still be told from each other beside them. */
const MOST_PARTS = 12;

/**
 * Why a view is refused that stands by a few wholes and is split by their many parts, of which each lies in one: regions, split by
 * municipality. Nearly all of the picture would be empty. Undefined where that is not so.
 */
export function whyNested(table: ViewTable, view: View, marks: readonly Mark[]): string | undefined {
  const codesOn = (channel: ChannelName): number => new Set(marks.map((mark) => mark[channel])).size;
  if (codesOn("x") < 2) return undefined;
  for (const channel of ["series", "facet"] as const) {
    const part = view[channel];
    if (part !== undefined && codesOn(channel) > MOST_PARTS && isDecidedBy(table, view.x, part))
      return REFUSALS.nested(columnOf(table, part).title, columnOf(table, view.x).title);
  }
  return undefined;
}
