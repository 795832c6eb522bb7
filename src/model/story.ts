import type { Theme } from "./themes.ts";

/** A number or name that prose prints, and how it came to be. */
export interface Fact {
  /** What the prose prints: `78 %`. */
  text: string;
  /** What it is, for the list at the end of the story: `Private pladsers andel i Jammerbugt, 2024`. */
  what: string;
  /** True when the source does not print it: we computed it. */
  computed: boolean;
  /** Id of the dataset it comes from. */
  dataset: string;
}

/** A sentence that must hold in the data. The prose prints the sentence itself, so the two cannot part. */
export interface Claim {
  sentence: string;
  holds: boolean;
  /** The values that decide it, for the message when it fails. */
  values: string;
}

export interface Story {
  slug: string;
  title: string;
  /** One or two sentences under the title: what is new, and for whom. */
  standfirst: string;
  theme: Theme;
  /** The years the figures are about: `2018 og 2024`. */
  years: string;
  /** ISO date of the last change to text or figures. */
  updated: string;
  /** Ids of the datasets it rests on. */
  datasets: string[];
  facts: Record<string, Fact>;
  claims: Record<string, Claim>;
}

/** A claim in a story that the data do not bear. Stops the build. */
export class ClaimError extends Error {
  constructor(slug: string, failed: readonly Claim[]) {
    const list = failed.map(({ sentence, values }) => `  »${sentence}«\n    Tallene siger: ${values}`).join("\n");
    super(
      `Historien »${slug}« siger noget, som tallene ikke længere bærer:\n${list}\nRet teksten i src/stories/${slug}/.`,
    );
    this.name = "ClaimError";
  }
}

/** Declares a story. Throws a ClaimError that names every claim that does not hold. */
export function defineStory<S extends Story>(story: S): S {
  const failed = Object.values(story.claims).filter((claim) => !claim.holds);
  if (failed.length > 0) throw new ClaimError(story.slug, failed);
  return story;
}
