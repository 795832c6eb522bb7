import type { KommuneProfile } from "./kommune-profile.ts";
import { sharesDoubt } from "./places-doubt.ts";
import { ownerSentence } from "./sentences.ts";

/** Who owns most of a municipality's places, and what is in doubt about it. */
export const ownersLead = (profile: KommuneProfile): string =>
  [ownerSentence(profile), sharesDoubt(profile.last)?.sentence ?? ""].filter((sentence) => sentence !== "").join(" ");
