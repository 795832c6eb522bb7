import { OWNERSHIP, type Ownership } from "../analysis/pladser.ts";
import { differenceOf } from "../analysis/trace.ts";
import { number, percent, signed } from "../lib/format.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import type { KommuneProfile } from "./kommune-profile.ts";
import { ownershipRankingLink } from "./ranking-link.ts";
import { SHARE_DECIMALS } from "./share-decimals.ts";
import { allPlacesOf, placesOf, placesShare } from "./traced-places.ts";

/** What the places of a form of ownership are called in the table of them. */
export const ROW_NAMES: Readonly<Record<Ownership, string>> = {
  kommunal: "Kommunal",
  privat: "Privat",
  socialaftale: "Fælles",
};

/** The numbers of the table of places that are not read in one row each: changes, shares and totals. */
export function placesTableFacts({ first, last }: Pick<KommuneProfile, "first" | "last">): PlacedFact[] {
  const years = `${first.aar} til ${last.aar}`;
  const [before, now] = [allPlacesOf(first), allPlacesOf(last)];
  return [
    ...OWNERSHIP.flatMap((form) => [
      factOf(differenceOf(placesOf(first, form), placesOf(last, form)), `${ROW_NAMES[form]}, ændring ${years}`, signed),
      {
        ...factOf(placesShare(last, form), `${ROW_NAMES[form]}, andel ${last.aar}`, (value) =>
          percent(value, SHARE_DECIMALS),
        ),
        listed: ownershipRankingLink(form, last.kommunekode),
      },
    ]),
    factOf(before, `I alt, ${first.aar}`, number),
    factOf(now, `I alt, ${last.aar}`, number),
    factOf(differenceOf(before, now), `I alt, ændring ${years}`, signed),
  ];
}
