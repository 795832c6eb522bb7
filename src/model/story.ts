import type { Theme } from "./themes.ts";
import type { Fact } from "./fact.ts";
import { factsIn, piecesOf, textOf, type Said, type Words } from "./words.ts";

/** A sentence that must hold in the data. The prose prints the sentence itself, so the two cannot part. */
export interface Claim {
  sentence: string;
  /** The sentence in pieces, where facts stand in it. */
  pieces?: readonly (string | Fact)[];
  holds: boolean;
  /** The values that decide it, for the message when it fails. */
  values: string;
}

/**
 * A claim made of traced values: its message shows them by itself, each with what it is. The facts that stand in the sentence
 * need not be named again.
 */
export function claimOf(sentence: Words, holds: boolean, others: readonly Fact[] = []): Claim {
  const facts = new Set([...factsIn(sentence), ...others]);
  const values = [...facts].map(({ what, text }) => `${what}: ${text}`).join("; ");
  return { sentence: textOf(sentence), pieces: piecesOf(sentence), holds, values };
}

/** A claim that is told only where it belongs, as the doubt about a year beside that year. Elsewhere it says nothing. */
export const onlyWhere = (belongs: boolean, claim: Claim): Claim =>
  belongs ? claim : { sentence: "", holds: true, values: "" };

/** What a story says of the rows it is told from. */
export interface Telling {
  title: string;
  /** One or two sentences under the title: what is new, and for whom. */
  standfirst: Words;
  /** The years the figures are about: `2018 og 2024`. */
  years: string;
  facts: Record<string, Fact>;
  claims: Record<string, Claim>;
  /** The story in three sentences, for those who read no further. */
  short?: readonly Claim[];
  /** Slugs of the stories that a reader of this one may want next. */
  related?: readonly string[];
}

/** Something that says sentences which must hold: in its text, and in short. */
export interface Claiming {
  claims?: Readonly<Record<string, Claim>> | readonly Claim[];
  short?: readonly Claim[];
}

/** Every sentence that must hold of what is told, with the name that it is held back by: those in short are numbered. */
export const namedClaims = ({ claims = [], short = [] }: Claiming): [name: string, claim: Claim][] => [
  ...Object.entries<Claim>(claims),
  ...short.map((claim, at): [string, Claim] => [`kort-${at + 1}`, claim]),
];

/** Every sentence that must hold of what is told. */
export const claimsOf = (told: Claiming): Claim[] => namedClaims(told).map(([, claim]) => claim);

/** The sentence of a claim as words. */
export const wordsOf = ({ sentence, pieces = [sentence] }: Claim): Said => ({ text: sentence, pieces });

export interface Story extends Telling {
  slug: string;
  theme: Theme;
  /** Ids of the datasets it rests on. */
  datasets: string[];
  /** Month of the newest meeting whose papers its figures and what it says come from: `2024-09`. */
  newest: string;
}
