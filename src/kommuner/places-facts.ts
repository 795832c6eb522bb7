import { unplacedTraced, type Ownership, type PlacesInKommune } from "../analysis/pladser.ts";
import { differenceOf } from "../analysis/trace.ts";
import { kommune, sources } from "../catalogue.ts";
import { percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import type { Anomaly } from "../model/anomaly.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import type { KommuneProfile } from "./kommune-profile.ts";
import { placeFact, membersFact } from "./place-facts.ts";
import { ownershipRankingLink, privateRankingLink } from "./ranking-link.ts";
import { SHARE_DECIMALS } from "./share-decimals.ts";
import { allPrivate, placesOf, placesShare } from "./traced-places.ts";

/** The private places of a year that the source's own total has and no municipality, by the contradiction between the two, on the page of one of them. */
export function missingFact(doubt: Anomaly, own: Pick<PlacesInKommune, "aar" | "kommunekode">): PlacedFact {
  const missing = unplacedTraced(doubt, allPrivate(own.aar), sources);
  const what = `Private pladser, som ikke står hos nogen kommune, ${own.aar}`;
  return {
    ...factOf(missing, what, (value) => quantity(value, missing.unit)),
    listed: privateRankingLink(own.kommunekode),
  };
}

/** How many more places a form of ownership has than the private one. */
export const aheadFact = (own: PlacesInKommune, form: Ownership): PlacedFact =>
  factOf(
    differenceOf(placesOf(own, "privat"), placesOf(own, form)),
    `Flere pladser end i den private gruppe, ${own.aar}`,
    (value) => quantity(value, "pladser"),
  );

/**
 * The numbers of who owns most: its share, its place among the others of the council, and how many they are. Where all
 * places have one owner the share alone, which says it.
 */
export function ownershipFacts({ last, dominant, peers }: KommuneProfile): PlacedFact[] {
  const { ejerform, share, rank } = dominant;
  const what = `Den største gruppes andel af pladserne ${kommune(last.kommunekode).sted}, ${last.aar}`;
  const own = factOf(placesShare(last, ejerform), what, (value) => percent(value, SHARE_DECIMALS));
  if (share === 1) return [own];
  const listed = ownershipRankingLink(ejerform, last.kommunekode);
  const all = peers.map((peer) => placesShare(peer, ejerform));
  return [
    own,
    ...(rank.place === rank.of ? [] : [placeFact(rank.place, "oppefra", all, listed)]),
    membersFact(all, listed),
  ];
}
