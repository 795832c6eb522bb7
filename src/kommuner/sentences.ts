import type { KommuneProfile } from "./kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { share, spelled } from "../lib/format.ts";
import { SHARE_DECIMALS } from "./share-decimals.ts";

const PLACES_OF: Record<Ownership, { are: string; the: string }> = {
  kommunal: { are: "kommunale", the: "De kommunale pladser" },
  privat: { are: "private", the: "De private pladser" },
  socialaftale: { are: "fælles under socialaftalen", the: "De fælles pladser under socialaftalen" },
};

const ORDINALS = ["", "næst", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];

/** What goes before `største` and `mindste`: nothing for the first, then `næst`, `tredje`, … `tiende`, `11. `. */
export const ordinal = (place: number): string => ORDINALS[place - 1] ?? `${place}. `;

/** `største`, `næststørste`, … `mindste`: where something stands, as an adjective. */
export const standing = ({ place, of }: Rank): string => (place === of ? "mindste" : `${ordinal(place)}største`);

/** Who owns most of them. */
export function ownerSentence({ dominant }: KommuneProfile): string {
  const { are, the } = PLACES_OF[dominant.ejerform];
  if (dominant.share === 1) return `Alle pladserne er ${are}.`;
  const rank = `Det er den ${standing(dominant.rank)} andel blandt de ${spelled(dominant.rank.of)} kommuner`;
  return `${the} er den største gruppe: ${share(dominant.share, SHARE_DECIMALS)}. ${rank}.`;
}
