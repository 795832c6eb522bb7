import type { FigureSpec } from "../figures/figure.ts";
import { needAnomalies } from "../figures/need-anomalies.ts";
import { needed, MissingError } from "../lib/needed.ts";
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

/** A story as the tables have it, or why they do not bear it. */
export function tryStory(
  slug: string,
  { theme, tell }: StoryDeclaration,
  tables: Tables,
): ToldStory | { fault: StoryFault } {
  try {
    const { figures, ...telling } = tell(tables);
    const failed = Object.values(telling.claims).filter(({ holds }) => !holds);
    if (failed.length > 0) return { fault: { slug, failed } };
    const specs = Object.values(figures);
    needAnomalies(specs, tables.anomalies);
    const datasets = [
      ...new Set([
        ...specs.flatMap((spec) => spec.datasets),
        ...accountsOf(telling, figures).flatMap(({ fact }) => fact.datasets),
      ]),
    ];
    const newest = newestMeeting(tables, new Set(specs.flatMap(({ sources }) => sources)));
    return { story: { ...telling, slug, theme, datasets, newest }, figures };
  } catch (error) {
    if (error instanceof MissingError) return { fault: { slug, failed: [], missing: error.message } };
    throw error;
  }
}

/** Every story as the tables have it. Throws a StoriesError that names all that they do not bear. */
export function tellStories(declarations: Record<string, StoryDeclaration>, tables: Tables): ToldStory[] {
  const attempts = Object.entries(declarations).map(([slug, declaration]) => tryStory(slug, declaration, tables));
  const faults = attempts.flatMap((attempt) => ("fault" in attempt ? attempt.fault : []));
  if (faults.length > 0) throw new StoriesError(faults);
  return attempts.flatMap((attempt) => ("story" in attempt ? attempt : []));
}

function newestMeeting({ sources }: Tables, used: ReadonlySet<string>): string {
  const meetings = sources.filter(({ kilde }) => used.has(kilde)).map(({ moede }) => moede);
  return needed(meetings.sort().at(-1), "de kilder, tallene er fra");
}
