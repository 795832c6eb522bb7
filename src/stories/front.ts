import type { FigureSpec } from "../figures/figure.ts";
import type { Story } from "../model/story.ts";
import type { Theme } from "../model/themes.ts";
import { heldStories, stories, type StoryEntry } from "./index.ts";

/** A story as the front page shows it, with the figure that stands for it there. */
export interface FrontStory {
  story: Story;
  figure: FigureSpec;
}

/** The stories that the front page opens on, each with the figure that is understood at a glance. The first has the first screen. */
const FRONT: readonly [slug: string, figure: string][] = [
  ["ingen-hjemme", "lead"],
  ["magt-og-paabud", "lead"],
  ["en-time-til-koebenhavn", "lead"],
  ["din-kommunes-kvote", "lead"],
];

/** The story whose title the front page has first among those that it shows by title alone. */
const NEXT = "boern-og-regning";

/** The story of what does not add up, whose figure has a place of its own there. */
const QUARREL = "et-ciffer-forkert";

const placeOf = (slug: string): number => FRONT.findIndex(([one]) => one === slug);

/**
 * A story with the figure that stands for it: its lead figure, where the front page names no other or that is held back. Throws for a
 * figure that is gone.
 */
function shownAs({ story, figures, unshown }: StoryEntry): FrontStory {
  const [, name = "lead"] = FRONT[placeOf(story.slug)] ?? [];
  const figure = unshown.includes(name) ? figures.lead : figures[name];
  if (!figure) throw new Error(`the front page shows what is not there: ${name} of ${story.slug}`);
  return { story, figure };
}

/** A story by its slug, as the front page shows it; undefined for one that is held back. Throws for one that is gone. */
function shownStory(slug: string): FrontStory | undefined {
  const found = stories.find(({ story }) => story.slug === slug);
  if (!found && !heldStories.some((one) => one.slug === slug)) {
    throw new Error(`the front page shows what is not there: ${slug}`);
  }
  return found && shownAs(found);
}

/** All stories under what they are about, in rows of three, the best first: those that stand in no group come last. */
const GROUPS: readonly [heading: string, slugs: readonly string[]][] = [
  [
    "Børn og voksne, som andre passer på",
    ["ingen-hjemme", "springer-fra", "magt-og-paabud", "pladser", "boernehjem", "regning-for-tilsyn"],
  ],
  ["Penge og fejl", ["et-ciffer-forkert", "erhvervshuse", "takster"]],
  ["Hvor du bor", ["boern-og-regning", "din-kommunes-kvote", "en-time-til-koebenhavn"]],
  ["Uddannelse, job og klima", ["klar-til-uddannelse", "faerre-kom-ind", "dk2020"]],
];

/** Every story once, under the headings of the list. Throws for a story that is gone. */
export function groupedStories(): { heading: string; stories: FrontStory[] }[] {
  const grouped = new Set(GROUPS.flatMap(([, slugs]) => slugs));
  const rest = stories.filter(({ story }) => !grouped.has(story.slug)).map(shownAs);
  return [
    ...GROUPS.map(([heading, slugs]) => ({ heading, stories: slugs.flatMap((slug) => shownStory(slug) ?? []) })),
    ...(rest.length > 0 ? [{ heading: "Flere historier", stories: rest }] : []),
  ];
}

/**
 * Those that the front page shows, in its order, the one about what does not add up, and the other stories. Where one is held back, the
 * best of the others has its place.
 */
export function frontStories(): { front: FrontStory[]; quarrel: FrontStory | undefined; others: Story[] } {
  const quarrel = shownStory(QUARREL);
  const best = GROUPS.flatMap(([, slugs]) => slugs).filter((slug) => slug !== QUARREL && placeOf(slug) < 0);
  const front = [...FRONT.map(([slug]) => slug), ...best]
    .flatMap((slug) => shownStory(slug) ?? [])
    .slice(0, FRONT.length);
  const shown = [...front, ...(quarrel ? [quarrel] : [])].map(({ story }) => story.slug);
  const others = stories
    .map(({ story }) => story)
    .filter(({ slug }) => !shown.includes(slug))
    .sort((a, b) => Number(b.slug === NEXT) - Number(a.slug === NEXT));
  return { front, quarrel, others };
}

/** The stories of a theme: those of the front page in its order, then the others. */
export function themeStories(theme: Theme): FrontStory[] {
  const { front, quarrel, others } = frontStories();
  const slugs = [...front.map(({ story }) => story), ...(quarrel ? [quarrel.story] : []), ...others].map(
    ({ slug }) => slug,
  );
  return stories
    .filter(({ story }) => story.theme === theme)
    .sort((a, b) => slugs.indexOf(a.story.slug) - slugs.indexOf(b.story.slug))
    .map(shownAs);
}
