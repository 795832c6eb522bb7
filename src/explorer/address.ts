import type { ExploredTable } from "../views/explored-table.ts";
import { addressOf, viewOf, type ReadAddress } from "../views/address.ts";
import type { View } from "../views/view.ts";
import { askedForm } from "../views/asked-form.ts";
import { FILTER } from "../views/address-words.ts";
import { isOfView } from "../views/of-view.ts";
import { unsplitByOne } from "./one-part.ts";
import { fitted } from "./shown.ts";

/**
 * The view that an address asks for. Where it names no split and no form, the figure is not split by what it shows a single value
 * of, and has a form that fits what it does name. So it is where the form that it names is none.
 */
export function viewAsked(query: string, table: ExploredTable): ReadAddress {
  const asked = new URLSearchParams(query);
  const { view, gone } = viewOf(query, table, table.standard);
  const { series, facet } = table.standard;
  const usual = [asked.has("serie") ? undefined : series, asked.has("felt") ? undefined : facet];
  const narrow = usual.flatMap((name) => (name !== undefined && asked.has(FILTER + name) ? name : []));
  const split = narrow.reduce((one, name) => unsplitByOne(table, one, name), view);
  return { view: askedForm(asked.get("form")) === split.form ? split : fitted(table, split), gone };
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
