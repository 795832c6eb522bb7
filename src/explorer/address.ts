import type { ExploredTable } from "../views/table-file.ts";
import { addressOf, viewOf, type ReadAddress } from "../views/address.ts";
import type { View } from "../views/view.ts";
import { isOfView } from "../views/of-view.ts";
import { fitted } from "./shown.ts";

/** The view that an address asks for. Where it names no form, the figure has one that fits what it does name. */
export function viewAsked(query: string, table: ExploredTable): ReadAddress {
  const { view, gone } = viewOf(query, table, table.standard);
  return { view: new URLSearchParams(query).has("form") ? view : fitted(table, view), gone };
}

/** The view that the page's address asks for. */
export const viewInAddress = (table: ExploredTable): ReadAddress => viewAsked(location.search, table);

/** The page's address with a view in place of the one it has. */
export function addressWith(table: ExploredTable, view: View): URL {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()].filter(isOfView)) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(addressOf(view, table.standard)))
    url.searchParams.append(name, value);
  url.hash = "";
  return url;
}
