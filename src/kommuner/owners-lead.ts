import type { KommuneProfile } from "./kommune-profile.ts";
import type { PlacedFact } from "../model/fact.ts";
import { ownershipFacts } from "./places-facts.ts";
import { sharesDoubt, type PlacesDoubt } from "./places-doubt.ts";
import { ownerSentence } from "./sentences.ts";

/** What is in doubt about who owns most. Where all places have one owner no place among the others is told. */
function toldDoubt({ last, dominant }: KommuneProfile): PlacesDoubt | undefined {
  const doubt = sharesDoubt(last, dominant.ejerform);
  return doubt?.mark !== undefined || dominant.share < 1 ? doubt : undefined;
}

/** Who owns most of a municipality's places, and what is in doubt about it. */
export const ownersLead = (profile: KommuneProfile): string =>
  [ownerSentence(profile), toldDoubt(profile)?.sentence ?? ""].filter((sentence) => sentence !== "").join(" ");

/** The numbers that it says: the share of all places, its place among the others, and those of the doubt. */
export const ownersFacts = (profile: KommuneProfile): PlacedFact[] => [
  ...ownershipFacts(profile),
  ...(toldDoubt(profile)?.facts ?? []),
];
