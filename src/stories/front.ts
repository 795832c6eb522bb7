import type { FigureSpec } from "../figures/figure.ts";
import type { Story } from "../model/story.ts";
import type { Theme } from "../model/themes.ts";
import { stories, type StoryEntry } from "./index.ts";

/** A story as the front page shows it, with the figure that stands for it there. */
export interface FrontStory {
  story: Story;
  figure: FigureSpec;
}

/** The stories that the front page opens on, each with the figure that is understood at a glance. The first has the first screen. */
const FRONT: readonly [slug: string, figure: string][] = [
  ["ingen-hjemme", "lead"],
  ["springer-fra", "stock"],
  ["erhvervshuse", "lead"],
  ["din-kommunes-kvote", "lead"],
];

/** The story of what does not add up, whose figure has a place of its own there. */
const QUARREL = "et-ciffer-forkert";

const placeOf = (slug: string): number => FRONT.findIndex(([one]) => one === slug);

/** A story with the figure that stands for it: its lead figure, where the front page names no other. Throws for a figure that is gone. */
function shownAs({ story, figures }: StoryEntry): FrontStory {
  const [, name = "lead"] = FRONT[placeOf(story.slug)] ?? [];
  const figure = figures[name];
  if (!figure) throw new Error(`the front page shows what is not there: ${name} of ${story.slug}`);
  return { story, figure };
}

/** A story by its slug, as the front page shows it. Throws for one that is gone. */
function shownStory(slug: string): FrontStory {
  const found = stories.find(({ story }) => story.slug === slug);
  if (!found) throw new Error(`the front page shows what is not there: ${slug}`);
  return shownAs(found);
}

/** Those that the front page shows, in its order, the one about what does not add up, and the other stories. */
export function frontStories(): { front: FrontStory[]; quarrel: FrontStory; others: Story[] } {
  const isShown = (slug: string): boolean => placeOf(slug) >= 0 || slug === QUARREL;
  return {
    front: FRONT.map(([slug]) => shownStory(slug)),
    quarrel: shownStory(QUARREL),
    others: stories.map(({ story }) => story).filter(({ slug }) => !isShown(slug)),
  };
}

/** The stories of a theme: those of the front page in its order, then the others. */
export function themeStories(theme: Theme): FrontStory[] {
  const { front, quarrel, others } = frontStories();
  const slugs = [...front.map(({ story }) => story), quarrel.story, ...others].map(({ slug }) => slug);
  return stories
    .filter(({ story }) => story.theme === theme)
    .sort((a, b) => slugs.indexOf(a.story.slug) - slugs.indexOf(b.story.slug))
    .map(shownAs);
}
