import { drawnColumns, type ChannelName } from "./time-channel.ts";
import type { View } from "./view.ts";

/**
 * The filters of the standard view as they stand in a view that may be split otherwise: what narrows a column to a value gives way
 * where that column has become a split, which shows all its values.
 */
export function standardFilters(standard: View, channels: Pick<View, ChannelName>): View["filters"] {
  const before = drawnColumns(standard);
  const split = drawnColumns(channels).filter((name) => !before.includes(name));
  return Object.fromEntries(Object.entries(standard.filters).filter(([name]) => !split.includes(name)));
}
