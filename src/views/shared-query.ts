import { addressOf } from "./address.ts";
import { pinned, pinsOf } from "./pins.ts";
import type { View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** The query of a view in a link that is passed on: it names the time that the view is of, also where the first view is of it. */
export const sharedQuery = (table: ViewTable, view: View, standard: View): string =>
  pinned(addressOf(view, standard), pinsOf(table, view));
