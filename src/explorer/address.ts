import type { ExploredTable } from "../views/table-file.ts";
import { addressOf, viewOf, type ReadAddress } from "../views/address.ts";
import type { View } from "../views/view.ts";
import { isOfView } from "../views/address-words.ts";

/** The view that the page's address asks for. */
export const viewInAddress = (table: ExploredTable): ReadAddress => viewOf(location.search, table, table.standard);

/** The page's address with a view in place of the one it has. */
export function addressWith(table: ExploredTable, view: View): URL {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()].filter(isOfView)) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(addressOf(view, table.standard)))
    url.searchParams.append(name, value);
  url.hash = "";
  return url;
}
