import type { z } from "zod";
import { allMade, attempt } from "../figures/attempt.ts";
import { needed } from "../lib/needed.ts";
import type { Dataset } from "../model/dataset.ts";
import { rowAddress } from "../model/row-address.ts";
import { isRow } from "../model/row.ts";
import type { Story } from "../model/story.ts";
import { heldOn, isWhole, type HeldBack } from "../model/held-back.ts";
import { StoriesError, storyPage, type StoryFault } from "../model/story-fault.ts";
import type { Tables } from "../model/tables.ts";
import type { Theme } from "../model/themes.ts";
import type { CellAddress } from "../model/traced.ts";
import { accountsOf } from "./accounts.ts";
import type { Figures, Told } from "./told.ts";
import { withoutHeld, type Kept } from "./without-held.ts";

/** A story before it is told: what its `story.ts` exports. */
export interface StoryDeclaration {
  theme: Theme;
  tell: (tables: Tables) => Told;
}

export interface ToldStory {
  story: Story;
  figures: Figures;
  /** What is held back of it, and the names of its figures that are not shown for it. */
  held: HeldBack[];
  unshown: string[];
}

type StoryAttempt = ToldStory | { fault: StoryFault };

/** A story as the tables have it, without what is held back of it, or why they do not bear it. */
export function tryStory(
  slug: string,
  { theme, tell }: StoryDeclaration,
  tables: Tables,
  heldBack: readonly HeldBack[] = [],
): StoryAttempt {
  const page = storyPage(slug);
  const held = heldOn(heldBack, page);
  const { remembered, sourcesOf } = remembering(tables);
  const kept = (): Kept => withoutHeld(tell(remembered), held);
  return attempt({ slug }, page, tables, kept, ({ figures, unshown, ...telling }) => {
    const specs = Object.values(figures);
    const facts = accountsOf(telling, figures).map(({ fact }) => fact);
    const datasets = [
      ...new Set([...specs.flatMap((spec) => spec.datasets), ...facts.flatMap((fact) => fact.datasets)]),
    ];
    const told = sourcesOf(facts.flatMap(({ account }) => account.cells));
    const newest = newestMeeting(tables, new Set([...specs.flatMap(({ sources }) => sources), ...told]));
    return { story: { ...telling, slug, theme, datasets, newest }, figures, held, unshown };
  });
}

/**
 * Every story as the tables have it, without those that are held back. Throws a StoriesError that names all that the tables do not
 * bear.
 */
export const tellStories = (
  declarations: Record<string, StoryDeclaration>,
  tables: Tables,
  heldBack: readonly HeldBack[] = [],
): ToldStory[] =>
  allMade(
    Object.entries(declarations)
      .filter(([slug]) => !isWhole(heldBack, storyPage(slug)))
      .map(([slug, declaration]) => tryStory(slug, declaration, tables, heldBack)),
    (faults) => new StoriesError(faults),
  );

/** Tables that know, of the datasets read from them, which sources some cells stand in. */
function remembering(tables: Tables) {
  const read = new Map<string, () => Map<string, string>>();
  const remembered: Tables = {
    ...tables,
    rowsOf: <S extends z.ZodObject>(dataset: Dataset<S>): z.infer<S>[] => {
      const rows = tables.rowsOf(dataset);
      read.set(
        dataset.id,
        () =>
          new Map(rows.flatMap((row) => (isRow(row) ? [[rowAddress(dataset.key, row), String(row["kilde"])]] : []))),
      );
      return rows;
    },
  };
  const sourcesOf = (cells: readonly CellAddress[]): string[] =>
    [...Map.groupBy(cells, ({ dataset }) => dataset)].flatMap(([dataset, those]) => {
      const sources = read.get(dataset)?.();
      return [...new Set(those.flatMap(({ row }) => sources?.get(row) ?? []))];
    });
  return { remembered, sourcesOf };
}

function newestMeeting({ sources }: Tables, used: ReadonlySet<string>): string {
  const meetings = sources.filter(({ kilde }) => used.has(kilde)).map(({ moede }) => moede);
  return needed(meetings.sort().at(-1), "de kilder, tallene er fra");
}
