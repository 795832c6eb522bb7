import type { View } from "./view.ts";

/** What stands beside the values of a view and is true of them alone: breaks, texts beside rows, targets and scales. */
const EXTRAS = ["breaks", "side", "target", "scale", "ownScale", "orderBy"] as const;

const CHANNELS = ["measure", "x", "series", "facet"] as const;

/** A view with what stands beside the values of the standard one where it is of the same values, and without where it is not. */
export function withExtras(view: View, standard: View): View {
  const plain: View = { ...view };
  for (const name of EXTRAS) delete plain[name];
  if (CHANNELS.some((name) => view[name] !== standard[name])) return plain;
  const { breaks, side, target, scale, ownScale, orderBy } = standard;
  return {
    ...plain,
    ...(breaks === undefined ? {} : { breaks }),
    ...(side === undefined ? {} : { side }),
    ...(target === undefined ? {} : { target }),
    ...(scale === undefined ? {} : { scale }),
    ...(ownScale === undefined ? {} : { ownScale }),
    ...(orderBy === undefined ? {} : { orderBy }),
  };
}
