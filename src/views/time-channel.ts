import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** What a view can be split by, in the order in which a reader sees it. */
export const CHANNELS = ["x", "series", "facet"] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** The columns that a view is split by, in the order of their channels. */
export const drawnColumns = (view: Pick<View, ChannelName>): string[] =>
  CHANNELS.flatMap((channel) => view[channel] ?? []);

/** The channel that time lies on; undefined where a view is of one time, or of all of them together. */
export function timeChannel(table: ViewTable, view: Pick<View, ChannelName>): ChannelName | undefined {
  return CHANNELS.find((channel) => {
    const name = view[channel];
    return name !== undefined && columnOf(table, name).role === "time";
  });
}
