import { ownershipShare, type Ownership, type PlacesInKommune } from "../analysis/pladser.ts";
import { rankOf, type Rank } from "../analysis/rank.ts";
import { SHARE_DECIMALS } from "./share-decimals.ts";

/** The place of a municipality among others (itself included) by the share of a form of ownership, as shares are written. */
export const shareRank = (own: PlacesInKommune, peers: readonly PlacesInKommune[], form: Ownership): Rank => {
  const percent = (row: PlacesInKommune): number => 100 * ownershipShare(row, form);
  return rankOf(percent(own), peers.map(percent), SHARE_DECIMALS);
};
