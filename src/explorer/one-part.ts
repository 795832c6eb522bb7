import { withExtras } from "../views/extras.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";

const SPLITS = ["series", "facet"] as const;

/**
 * A view that is not split by a column of which it shows a single value: that is told of all of it, and splits nothing. A split
 * that the reader has chosen stays, for the next value may be on its way.
 */
export function unsplitByOne(table: ExploredTable, view: View, name: string): View {
  const split = SPLITS.find((channel) => view[channel] === name && table.standard[channel] === name);
  if (split === undefined || view.filters[name]?.length !== 1) return view;
  const { [split]: _one, ...whole } = view;
  return withExtras(whole, table.standard);
}

/** A view with the split of the first one, where that has gone because it showed a single value. */
export function splitAgain(table: ExploredTable, view: View, name: string): View {
  const { standard } = table;
  const split = SPLITS.find((channel) => standard[channel] === name);
  const isFree = split !== undefined && view[split] === undefined && ![view.x, view.series, view.facet].includes(name);
  return isFree ? withExtras({ ...view, [split]: name, form: standard.form }, standard) : view;
}
