import { listAnd } from "../../lib/list.ts";
import type { PublishedSource } from "../../model/source.ts";

type Read = Pick<PublishedSource, "titel" | "laest_ind">;

/** Which transcribed numbers the check finds again: all of them, or all but those of the sources that have not been read in. */
export function lookedUpSentence(sources: readonly Read[]): string {
  const found = "En kontrol finder hvert afskrevet tal på de linjer, rækken nævner";
  const unread = sources.filter(({ laest_ind }) => !laest_ind).map(({ titel }) => `»${titel}«`);
  if (unread.length === 0) return `${found}.`;
  return `${found}, når kildens tekst er læst ind. Det er den ikke for ${listAnd(unread)}, så tallene derfra er ikke slået op.`;
}

/** Whether the numbers from one source have been looked up. */
export const readInSentence = ({ laest_ind }: Pick<Read, "laest_ind">): string =>
  laest_ind
    ? "Hvert afskrevet tal er slået op på de linjer, rækken nævner."
    : "Tallene herfra er ikke slået op, for kildens tekst er ikke læst ind.";
