import type { KommuneProfile } from "../analysis/kommune-profile.ts";
import type { Ownership } from "../analysis/pladser.ts";
import type { Rank } from "../analysis/rank.ts";
import { count, percent, share, spelled } from "../lib/format.ts";

const ADJECTIVE: Record<Ownership, string> = {
  kommunal: "kommunens egne",
  privat: "private",
  socialaftale: "fælles pladser under socialaftalen",
};

/** `den næststørste af 11`, `den mindste af 11`, `nummer 4 af 11`. */
function place({ place, of }: Rank, most: string, least: string): string {
  if (place === 1) return `${most} af ${of}`;
  if (place === of) return `${least} af ${of}`;
  return `nummer ${place} af ${of}`;
}

/** How many places there are, and how that compares: the municipality's first sentence. */
export function sizeSentence({ last, size }: KommuneProfile): string {
  const rank = place(size, "flest", "færrest");
  return `I ${last.aar} lå der ${count(last.i_alt, "dag- eller døgnplads", "dag- og døgnpladser")} i ${last.kommune}, ${rank} kommuner i KKR Nordjylland.`;
}

/** Who owns most of them. */
export function ownerSentence({ last, dominant }: KommuneProfile): string {
  const rank = place(dominant.rank, "den største andel", "den mindste andel");
  if (dominant.share === 1) return `Alle pladser er ${ADJECTIVE[dominant.ejerform]}.`;
  return `${share(dominant.share)} af dem er ${ADJECTIVE[dominant.ejerform]}: ${rank}, når ${last.kommune} måles med de andre.`;
}

/** What has changed since the first year. */
export function changeSentence({ first, change }: KommuneProfile): string {
  if (change === 0) return `Antallet er det samme som i ${first.aar}.`;
  const direction = change > 0 ? "flere" : "færre";
  const relative = (Math.abs(change) / first.i_alt) * 100;
  const percentage = first.i_alt >= 50 ? ` (${percent(relative)})` : "";
  return `Det er ${spelled(Math.abs(change))} ${direction} end i ${first.aar}${percentage}, hvor der var ${count(first.i_alt, "plads", "pladser")}.`;
}
