import { lowerCase } from "../lib/lower-case.ts";

/**
 * A word that is explained elsewhere: its forms as they stand in texts, and where the explanation is. One without an
 * address is a name that holds such a word and is left alone.
 */
export interface LinkedTerm {
  forms: string[];
  href?: string;
}

/** A piece of a text; with an address where it is a term to be linked. */
export interface TextPiece {
  text: string;
  href?: string;
}

/** Finds terms in texts and says where to link, longest form first and each term once. */
export type TermFinder = (text: string) => TextPiece[];

/** Makes a finder for one page: a term that has been found is not linked again. */
export function termFinder(terms: readonly LinkedTerm[]): TermFinder {
  const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [lowerCase(form), term])));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  const linked = new Set<LinkedTerm>();
  return (text) => {
    const pieces: TextPiece[] = [];
    let at = 0;
    for (const { 0: found, index } of forms.length > 0 ? text.matchAll(pattern) : []) {
      const term = byForm.get(lowerCase(found));
      if (!term?.href || linked.has(term)) continue;
      linked.add(term);
      if (index > at) pieces.push({ text: text.slice(at, index) });
      pieces.push({ text: found, href: term.href });
      at = index + found.length;
    }
    return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
  };
}
