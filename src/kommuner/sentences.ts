import type { KommuneProfile } from "./kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { share, spelled } from "../lib/format.ts";

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

/** Who owns most of them. */
export function ownerSentence({ dominant }: KommuneProfile): string {
  const owner = ADJECTIVE[dominant.ejerform];
  if (dominant.share === 1) return `Alle pladserne er ${owner}.`;
  const rank = `det er den ${standing(dominant.rank)} andel blandt de ${spelled(dominant.rank.of)}`;
  return `${share(dominant.share)} af pladserne er ${owner}, og ${rank}.`;
}
