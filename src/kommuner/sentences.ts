import type { KommuneProfile } from "../analysis/kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { count, number, percent, share, spelled } from "../lib/format.ts";

const ADJECTIVE: Record<Ownership, string> = {
  kommunal: "kommunale",
  privat: "private",
  socialaftale: "fælles pladser under socialaftalen",
};

const ORDINALS = ["", "næst", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];

/** `største`, `næststørste`, … `mindste`: where something stands, as an adjective. */
export function standing({ place, of }: Rank): string {
  if (place === of) return "mindste";
  const ordinal = ORDINALS[place - 1];
  return ordinal === undefined ? `${place}. største` : `${ordinal}største`;
}

/** How many places there are, and how that compares: the municipality's first sentence. */
export function sizeSentence({ last, size }: KommuneProfile, kkr: string): string {
  const places = count(last.i_alt, "dag- eller døgnplads", "dag- og døgnpladser");
  const compared = `Det er det ${standing(size)} antal blandt de ${spelled(size.of)} kommuner i KKR ${kkr}.`;
  return `I ${last.aar} lå der ${places} i ${last.kommune}. ${compared}`;
}

/** Who owns most of them. */
export function ownerSentence({ dominant }: KommuneProfile): string {
  const owner = ADJECTIVE[dominant.ejerform];
  if (dominant.share === 1) return `Alle pladserne er ${owner}.`;
  const rank = `det er den ${standing(dominant.rank)} andel blandt de ${spelled(dominant.rank.of)}`;
  return `${share(dominant.share)} af pladserne er ${owner}, og ${rank}.`;
}

/** What changed from the first year to the last. */
export function changeSentence({ first, last, change }: KommuneProfile): string {
  if (change === 0) return `Antallet af pladser var det samme i ${first.aar} og ${last.aar}.`;
  const verb = change > 0 ? "steg" : "faldt";
  const relative = (Math.abs(change) / first.i_alt) * 100;
  const percentage = first.i_alt >= 50 ? ` (${percent(relative)})` : "";
  const amounts = `fra ${number(first.i_alt)} til ${number(last.i_alt)}, altså med ${spelled(Math.abs(change))}`;
  return `Fra ${first.aar} til ${last.aar} ${verb} antallet af pladser ${amounts}${percentage}.`;
}
