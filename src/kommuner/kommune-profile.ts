import { OWNERSHIP, ownershipShare, type Ownership, type PlacesInKommune } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { shareRank } from "./share-rank.ts";

/** What there is to say about one municipality's places, and how it compares with the others of its council. */
export interface KommuneProfile {
  first: PlacesInKommune;
  last: PlacesInKommune;
  /** Difference in places from first to last year. */
  change: number;
  /** The form of ownership most places have in the last year, its share (0 to 1), and its place by that share. */
  dominant: { ejerform: Ownership; share: number; rank: Rank };
  /** All that have places in the last year, itself included. */
  peers: PlacesInKommune[];
}

/** The profile of a municipality from the rows of all municipalities; undefined when it has no figures in two years. */
export function kommuneProfile(places: readonly PlacesInKommune[], kommunekode: number): KommuneProfile | undefined {
  const own = places.filter((row) => row.kommunekode === kommunekode).sort((a, b) => a.aar - b.aar);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return undefined;
  const peers = places.filter((row) => row.aar === last.aar);
  const ejerform = OWNERSHIP.reduce((best, form) => (last[form] > last[best] ? form : best));
  const share = ownershipShare(last, ejerform);
  return {
    first,
    last,
    change: last.i_alt - first.i_alt,
    peers,
    dominant: {
      ejerform,
      share,
      rank: shareRank(last, peers, ejerform),
    },
  };
}
