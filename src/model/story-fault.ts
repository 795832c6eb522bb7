import { faultText, type Fault } from "./fault-text.ts";

/** The page of a story, as it is written where something is held back. */
export const storyPage = (slug: string): string => `historier/${slug}`;

/** Why a story cannot be told. */
export interface StoryFault extends Fault {
  slug: string;
}

/** Stories that the data do not bear. Stops the build; its message is Danish and names every one of them. */
export class StoriesError extends Error {
  constructor(faults: readonly StoryFault[]) {
    super(faults.map(told).join("\n\n"));
    this.name = "StoriesError";
  }
}

function told({ slug, ...fault }: StoryFault): string {
  const says = `Historien »${slug}«`;
  return faultText(
    { says, cannot: `${says} kan ikke fortælles`, folder: `src/stories/${slug}/`, page: storyPage(slug) },
    fault,
  );
}
