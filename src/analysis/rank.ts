/** Where something stands among others: 1 is highest; equals share the better place. */
export interface Rank {
  place: number;
  of: number;
}

/** The place of `own` among `values` (own included), highest first. */
export function rankOf(own: number, values: readonly number[]): Rank {
  return { place: 1 + values.filter((value) => value > own).length, of: values.length };
}
