import { channelOf } from "./channels.ts";
import type { Channel, Resolved } from "./resolved.ts";
import type { Order } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** What the order of rows follows from. */
type Ranked = Pick<Resolved, "view" | "marks" | "measure" | "series"> & { whole?: Resolved["whole"] | undefined };

/** The rows of a picture in an order. */
export function rowChannel(table: ViewTable, { view, marks, measure, series, whole }: Ranked, order: Order): Channel {
  // The parts of every whole make up a hundred per cent together: shares are ranked by the first part.
  const orderBy = view.orderBy ?? (whole ? series?.items[0]?.code : undefined);
  const ranked = orderBy === undefined ? marks : marks.filter((mark) => mark.series === orderBy);
  return channelOf(table, view.x, { marks, ranked, decimals: measure.decimals }, (mark) => mark.x, order);
}
