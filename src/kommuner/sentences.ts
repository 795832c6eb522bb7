import type { KommuneProfile } from "./kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { share, spelled } from "../lib/format.ts";

const ADJECTIVE: Record<Ownership, string> = {
  kommunal: "kommunale",
  privat: "private",
  socialaftale: "fælles under socialaftalen",
};

const ORDINALS = ["", "næst", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];

/** What goes before `største` and `mindste`: nothing for the first, then `næst`, `tredje`, … `tiende`, `11. `. */
export const ordinal = (place: number): string => ORDINALS[place - 1] ?? `${place}. `;

/** `største`, `næststørste`, … `mindste`: where something stands, as an adjective. */
export const standing = ({ place, of }: Rank): string => (place === of ? "mindste" : `${ordinal(place)}største`);

/** Who owns most of them. */
export function ownerSentence({ dominant }: KommuneProfile): string {
  const owner = ADJECTIVE[dominant.ejerform];
  if (dominant.share === 1) return `Alle pladserne er ${owner}.`;
  const rank = `Det er den ${standing(dominant.rank)} andel blandt de ${spelled(dominant.rank.of)} kommuner`;
  return `Flest pladser er ${owner}: ${share(dominant.share)}. ${rank}.`;
}
