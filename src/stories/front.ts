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
  ["pladser", "lead"],
  ["takster", "lead"],
  ["erhvervshuse", "results"],
];

const placeOf = (slug: string): number => FRONT.findIndex(([one]) => one === slug);

/** A story with the figure that stands for it: its lead figure, where the front page names no other. Throws for a figure that is gone. */
function shownAs({ story, figures }: StoryEntry): FrontStory {
  const [, name = "lead"] = FRONT[placeOf(story.slug)] ?? [];
  const figure = figures[name];
  if (!figure) throw new Error(`the front page shows what is not there: ${name} of ${story.slug}`);
  return { story, figure };
}

/** Those that the front page shows, in its order, and the other stories. Throws for a story that is gone. */
export function frontStories(): { front: FrontStory[]; others: Story[] } {
  const front = FRONT.map(([slug]) => {
    const found = stories.find(({ story }) => story.slug === slug);
    if (!found) throw new Error(`the front page shows what is not there: ${slug}`);
    return shownAs(found);
  });
  return { front, others: stories.map(({ story }) => story).filter(({ slug }) => placeOf(slug) < 0) };
}

/** The stories of a theme: those of the front page in its order, then the others. */
export function themeStories(theme: Theme): FrontStory[] {
  const { front, others } = frontStories();
  const slugs = [...front.map(({ story }) => story), ...others].map(({ slug }) => slug);
  return stories
    .filter(({ story }) => story.theme === theme)
    .sort((a, b) => slugs.indexOf(a.story.slug) - slugs.indexOf(b.story.slug))
    .map(shownAs);
}
