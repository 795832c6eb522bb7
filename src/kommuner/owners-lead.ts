import type { KommuneProfile } from "./kommune-profile.ts";
import { sharesDoubt } from "./places-doubt.ts";
import { ownerSentence } from "./sentences.ts";

/** Who owns most of a municipality's places, and what is in doubt about it. */
export function ownersLead(profile: KommuneProfile): string {
  const doubt = sharesDoubt(profile.last, profile.dominant.ejerform);
  // Where all places have one owner no place among the others is told.
  const told = doubt?.mark !== undefined || profile.dominant.share < 1 ? (doubt?.sentence ?? "") : "";
  return [ownerSentence(profile), told].filter((sentence) => sentence !== "").join(" ");
}
