import { doubtsOf } from "../figures/doubts-of.ts";
import type { Published } from "../model/published.ts";
import { rowAddress } from "../model/row-address.ts";

/** Why a measure is in doubt in one of some rows of a dataset, named by their addresses, in a few words; undefined where it is not. */
export function doubtAbout(dataset: Published, measure: string, addresses: readonly string[]): string | undefined {
  return doubtsOf(dataset).find(({ at }) =>
    at[measure]?.some((place) => {
      const row = dataset.rows[place];
      return row !== undefined && addresses.includes(rowAddress(dataset.key, row));
    }),
  )?.reason;
}
