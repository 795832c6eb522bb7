import type { KommuneProfile } from "../analysis/kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { count, percent, share, spelled } from "../lib/format.ts";

const ADJECTIVE: Record<Ownership, string> = {
  kommunal: "kommunens egne",
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

/** What has changed since the first year. */
export function changeSentence({ first, change }: KommuneProfile): string {
  if (change === 0) return `Antallet er det samme som i ${first.aar}.`;
  const direction = change > 0 ? "flere" : "færre";
  const relative = (Math.abs(change) / first.i_alt) * 100;
  const percentage = first.i_alt >= 50 ? ` (${percent(relative)})` : "";
  return `Der er ${spelled(Math.abs(change))} ${direction} end i ${first.aar}${percentage}, hvor der var ${count(first.i_alt, "plads", "pladser")}.`;
}
