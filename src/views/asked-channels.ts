import { CHANNELS, type ChannelName } from "./time-channel.ts";
import type { View } from "./view.ts";
import { codesOf, ownKey, type ViewTable } from "./view-table.ts";

/** What an address names for the channels; null where it asks for none. Those that it says nothing of are left out. */
export type AskedChannels = Partial<Record<ChannelName, string | null>>;

/**
 * The columns of a view in which those that an address names have pushed the standard's own out of other channels: what stood where
 * the named one now stands takes the place that has become free. Two names that are the same column are left as they are.
 */
export function askedChannels(
  table: ViewTable,
  standard: View,
  asked: AskedChannels,
): Record<ChannelName, string | undefined> {
  const named = CHANNELS.flatMap((channel) => asked[channel] ?? []);
  const isNamed = (name: string | undefined): boolean => name !== undefined && named.includes(name);
  const channels: Record<ChannelName, string | undefined> = {
    ...{ x: standard.x, series: standard.series, facet: standard.facet },
  };
  const own = CHANNELS.filter((channel) => asked[channel] === undefined);
  for (const channel of CHANNELS) if (asked[channel] !== undefined) channels[channel] = asked[channel] ?? undefined;
  for (const channel of own.filter((one) => isNamed(standard[one]))) {
    const by = CHANNELS.find((other) => asked[other] === standard[channel]);
    const pushed = by && standard[by];
    const isFree = pushed !== undefined && !CHANNELS.some((other) => channels[other] === pushed);
    channels[channel] = isFree ? pushed : undefined;
  }
  if (channels.x !== undefined) return { ...channels, x: channels.x };
  // A figure has rows before it has any other split.
  const spare = own.find((channel) => channels[channel] !== undefined);
  if (spare !== undefined) return { ...channels, x: channels[spare] ?? standard.x, [spare]: undefined };
  const taken = CHANNELS.flatMap((channel) => channels[channel] ?? []);
  return { ...channels, x: otherRows(table, standard, taken) ?? standard.x };
}

/** The first column that rows can stand by when theirs has been named for something else: one of the key, if it can be. */
const otherRows = (table: ViewTable, { filters }: View, taken: readonly string[]): string | undefined =>
  [...ownKey(table), ...table.columns.flatMap(({ name, role }) => (role === "place" ? name : []))]
    .filter((name) => name !== "kommunekode" && !taken.includes(name) && filters[name]?.length !== 1)
    .find((name) => codesOf(table.rows, name).size > 1);
