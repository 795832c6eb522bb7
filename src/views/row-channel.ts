import { channelOf } from "./channels.ts";
import type { Channel, Mark, Resolved } from "./resolved.ts";
import type { Order } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** What the order of rows follows from. */
type Ranked = Pick<Resolved, "view" | "marks" | "measure" | "series" | "facet"> & {
  whole?: Resolved["whole"] | undefined;
};

/** The marks that rows are ranked by: those of the series that is asked for, of the newest time, or all of them. */
function rankedIn({ view, marks, series, facet, whole }: Ranked): readonly Mark[] {
  const at = (channel: "series" | "facet", code: string | undefined): readonly Mark[] =>
    marks.filter((mark) => mark[channel] === code);
  const isAskedIn = (channel: Channel | null): boolean =>
    channel?.items.some(({ code }) => code === view.orderBy) ?? false;
  if (isAskedIn(series)) return at("series", view.orderBy);
  if (facet?.column.role === "time" && isAskedIn(facet)) return at("facet", view.orderBy);
  // What several times add up to is no number of anything.
  if (series?.column.role === "time") return at("series", series.items.at(-1)?.code);
  if (facet?.column.role === "time") return at("facet", facet.items.at(-1)?.code);
  // The parts of every whole make up a hundred per cent together: shares are ranked by the first part.
  return whole && series ? at("series", series.items[0]?.code) : marks;
}

/** The rows of a picture in an order. */
export function rowChannel(table: ViewTable, all: Ranked, order: Order): Channel {
  const { view, marks, measure } = all;
  const ranking = { marks, ranked: rankedIn(all), decimals: measure.decimals };
  return channelOf(table, view.x, ranking, (mark) => mark.x, order);
}
