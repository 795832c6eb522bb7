import { allMade, attempt } from "../figures/attempt.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { needed } from "../lib/needed.ts";
import type { Story, Telling } from "../model/story.ts";
import { StoriesError, type StoryFault } from "../model/story-fault.ts";
import type { Tables } from "../model/tables.ts";
import type { Theme } from "../model/themes.ts";
import { accountsOf } from "./accounts.ts";

/** The figures of a story by name; `lead` stands for it on the front page. */
export type Figures = Record<string, FigureSpec> & { lead: FigureSpec };

/** What a story says and shows of the tables that it is told from. */
export interface Told extends Telling {
  figures: Figures;
}

/** A story before it is told: what its `story.ts` exports. */
export interface StoryDeclaration {
  theme: Theme;
  tell: (tables: Tables) => Told;
}

export interface ToldStory {
  story: Story;
  figures: Figures;
}

type StoryAttempt = ToldStory | { fault: StoryFault };

/** A story as the tables have it, or why they do not bear it. */
export const tryStory = (slug: string, { theme, tell }: StoryDeclaration, tables: Tables): StoryAttempt =>
  attempt({ slug }, tables, tell, ({ figures, ...telling }) => {
    const specs = Object.values(figures);
    const datasets = [
      ...new Set([
        ...specs.flatMap((spec) => spec.datasets),
        ...accountsOf(telling, figures).flatMap(({ fact }) => fact.datasets),
      ]),
    ];
    const newest = newestMeeting(tables, new Set(specs.flatMap(({ sources }) => sources)));
    return { story: { ...telling, slug, theme, datasets, newest }, figures };
  });

/** Every story as the tables have it. Throws a StoriesError that names all that they do not bear. */
export const tellStories = (declarations: Record<string, StoryDeclaration>, tables: Tables): ToldStory[] =>
  allMade(
    Object.entries(declarations).map(([slug, declaration]) => tryStory(slug, declaration, tables)),
    (faults) => new StoriesError(faults),
  );

function newestMeeting({ sources }: Tables, used: ReadonlySet<string>): string {
  const meetings = sources.filter(({ kilde }) => used.has(kilde)).map(({ moede }) => moede);
  return needed(meetings.sort().at(-1), "de kilder, tallene er fra");
}
