import type { View } from "./view.ts";

const CHANNELS = ["measure", "x", "series", "facet"] as const;

/**
 * A view with what stands beside the values of the standard one (texts beside rows, a scale for each small picture) where it is of
 * the same measure and divided alike, and without where it is not: it is true of those alone.
 */
export function withExtras(view: View, standard: View): View {
  const { measure, x, series, facet, filters, shown, base, order, orderBy, highlight, form } = view;
  const plain: View = {
    ...{ measure, x, filters, shown, order, highlight, form },
    ...(series === undefined ? {} : { series }),
    ...(facet === undefined ? {} : { facet }),
    ...(base === undefined ? {} : { base }),
    ...(orderBy === undefined ? {} : { orderBy }),
  };
  return CHANNELS.some((name) => view[name] !== standard[name]) ? plain : { ...standard, ...plain };
}
