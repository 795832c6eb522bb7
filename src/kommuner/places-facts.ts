import type { Ownership, PlacesInKommune } from "../analysis/pladser.ts";
import { computed, differenceOf } from "../analysis/trace.ts";
import { kommune } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { number, percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import { urls } from "../site/urls.ts";
import type { KommuneProfile } from "./kommune-profile.ts";
import { placeFact, membersFact } from "./place-facts.ts";
import { ownershipRanking } from "./ranking-link.ts";
import { allPrivate, placesOf, placesShare } from "./traced-places.ts";

/** The private places of a year that the source's own total has and no municipality, on the page of one of them. */
export function missingFact(
  missing: number,
  { aar, kommunekode }: Pick<PlacesInKommune, "aar" | "kommunekode">,
): PlacedFact {
  const own = allPrivate(aar);
  const formula = `kildens egen total ${number(own.value + missing)} − ${number(own.value)}`;
  return {
    ...factOf(
      computed(missing, own.unit, [own], formula),
      `Private pladser, som ikke står hos nogen kommune, ${aar}`,
      number,
    ),
    listed: {
      href: `${urls.ranking(`${pladser.id}-private`)}#${kommune(kommunekode).slug}`,
      text: "Rangliste: private pladser",
    },
  };
}

/** How many more places a form of ownership has than the private one. */
export const aheadFact = (own: PlacesInKommune, form: Ownership): PlacedFact =>
  factOf(
    differenceOf(placesOf(own, "privat"), placesOf(own, form)),
    `Flere pladser end i den private gruppe, ${own.aar}`,
    (value) => quantity(value, "pladser"),
  );

/** The numbers of who owns most: its share, its place among the others of the council, and how many they are. */
export function ownershipFacts({ last, dominant, peers }: KommuneProfile): PlacedFact[] {
  const { ejerform, share, rank } = dominant;
  if (share === 1) return [];
  const listed = { href: ownershipRanking(ejerform, last.kommunekode), text: "Se ranglisten" };
  const all = peers.map((peer) => placesShare(peer, ejerform));
  const what = `Den største gruppes andel af pladserne ${kommune(last.kommunekode).sted}, ${last.aar}`;
  return [
    factOf(placesShare(last, ejerform), what, percent),
    ...(rank.place === rank.of ? [] : [placeFact(rank.place, "oppefra", all, listed)]),
    membersFact(all, listed),
  ];
}
