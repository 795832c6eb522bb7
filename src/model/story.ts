import type { Account, Traced } from "./traced.ts";
import type { Theme } from "./themes.ts";
import type { Words } from "./words.ts";

/** A number or name that prose prints, and how it came to be. */
export interface Fact {
  /** What the prose prints: `78 %`. */
  text: string;
  /** What it is, for the list at the end of the story: `Private pladsers andel i Jammerbugt, 2024`. */
  what: string;
  /** How it came to be, and the cells it rests on. */
  account: Account;
  /** Ids of the datasets it comes from. */
  datasets: readonly string[];
}

/** Makes the facts of one dataset: those that its sources print, and those that are computed from them. */
export function factsOf({ id }: { id: string }) {
  const made = (origin: Account["origin"]) => (text: string, what: string) => ({
    ...{ text, what, datasets: [id] },
    account: { origin, cells: [], formula: null },
  });
  return { printed: made("trykt"), computed: made("beregnet") };
}

/** A fact that is a number, which a claim can weigh and from which others are made. */
export interface ValueFact extends Fact {
  value: number;
  account: Traced;
}

/** The fact that a traced value is, written by `format`. */
export const factOf = (traced: Traced, what: string, format: (value: number) => string): ValueFact => ({
  ...namedFact(format(traced.value), what, traced),
  value: traced.value,
  account: traced,
});

/** A fact whose text is no number of its own, such as the name of the highest, with what it rests on. */
export const namedFact = (text: string, what: string, account: Account): Fact => ({
  ...{ text, what, account },
  datasets: [...new Set(account.cells.map(({ dataset }) => dataset))],
});

/** A sentence in pieces: words, and facts where they stand. */
export interface Said {
  text: string;
  pieces: readonly (string | Fact)[];
}

/** A sentence with facts in it: say`I ${year} var ${share} private.` Empty pieces are left out. */
export function say(words: TemplateStringsArray, ...values: (string | number | Fact)[]): Said {
  const pieces = words
    .flatMap((word, index): (string | Fact)[] => {
      const value = values[index];
      return value === undefined ? [word] : [word, typeof value === "number" ? String(value) : value];
    })
    .filter((piece) => piece !== "");
  return { text: pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""), pieces };
}

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
export function claimOf(sentence: Said | string, holds: boolean, others: readonly Fact[] = []): Claim {
  const { text, pieces } = typeof sentence === "string" ? { text: sentence, pieces: [sentence] } : sentence;
  const facts = new Set([...pieces.filter((piece) => typeof piece !== "string"), ...others]);
  const values = [...facts].map((fact) => `${fact.what}: ${fact.text}`).join("; ");
  return { sentence: text, pieces, holds, values };
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
}

export interface Story extends Telling {
  slug: string;
  theme: Theme;
  /** Ids of the datasets it rests on. */
  datasets: string[];
  /** Month of the newest meeting whose papers its figures come from: `2024-09`. */
  newest: string;
}

/** Why a story cannot be told: claims that the figures do not bear, or a Danish sentence on what is missing. */
export interface StoryFault {
  slug: string;
  failed: readonly Claim[];
  missing?: string;
}

/** Stories that the data do not bear. Stops the build; its message is Danish and names every one of them. */
export class StoriesError extends Error {
  constructor(faults: readonly StoryFault[]) {
    super(faults.map(told).join("\n\n"));
    this.name = "StoriesError";
  }
}

function told({ slug, failed, missing }: StoryFault): string {
  const where = `Teksten står i src/stories/${slug}/.`;
  if (missing !== undefined) return `Historien »${slug}« kan ikke fortælles: ${missing}\n${where}`;
  const list = failed.map(({ sentence, values }) => `  »${sentence}«\n    Tallene siger: ${values}`).join("\n");
  return `Historien »${slug}« siger noget, som tallene ikke længere bærer:\n${list}\n${where}`;
}
