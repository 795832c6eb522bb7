import { asWritten } from "../lib/as-written.ts";

/** Where something stands among others: 1 is highest; equals share the better place. */
export interface Rank {
  place: number;
  of: number;
}

/** The place of `own` among `values` (own included), highest first. What is written alike with so many decimals is equal. */
export function rankOf(own: number, values: readonly number[], decimals: number): Rank {
  const written = asWritten(own, decimals);
  return { place: 1 + values.filter((value) => asWritten(value, decimals) > written).length, of: values.length };
}

/** How many of `values` (own included) share the place of `own`, itself left out. */
export function sharersOf(own: number, values: readonly number[], decimals: number): number {
  const written = asWritten(own, decimals);
  return values.filter((value) => asWritten(value, decimals) === written).length - 1;
}
