import type { MDXInstance } from "astro";
import { heldBack, tables } from "../catalogue.ts";
import { heldOn, isWhole, type HeldBack } from "../model/held-back.ts";
import { storyPage } from "../model/story-fault.ts";
import type { Theme } from "../model/themes.ts";
import { tellStories, type StoryDeclaration, type ToldStory } from "./tell.ts";

const declarations = import.meta.glob<StoryDeclaration>("./*/story.ts", { eager: true });
type Prose = MDXInstance<Record<string, never>>;
const texts = import.meta.glob<Prose>("./*/index.mdx", { eager: true });
const methods = import.meta.glob<Prose>("./*/metode.mdx", { eager: true });

const bySlug = Object.fromEntries(
  Object.entries(declarations).map(([path, declaration]) => [path.split("/").at(-2) ?? "", declaration]),
);

/** A story with its figures, its prose, and what it says of how it was made. */
export interface StoryEntry extends ToldStory {
  Content: Prose["Content"];
  Method: Prose["Content"] | undefined;
}

/** Every story in `src/stories/`, the one with the newest sources first, then by title. A new folder is a new story. */
export const stories: StoryEntry[] = tellStories(bySlug, tables, heldBack)
  .map((told) => {
    const text = texts[`./${told.story.slug}/index.mdx`];
    if (!text) throw new Error(`src/stories/${told.story.slug} has no index.mdx`);
    return { ...told, Content: text.Content, Method: methods[`./${told.story.slug}/metode.mdx`]?.Content };
  })
  .sort((a, b) => b.story.newest.localeCompare(a.story.newest) || a.story.title.localeCompare(b.story.title, "da"));

/** A story that is not told for the time being. */
export interface HeldStory {
  slug: string;
  theme: Theme;
  held: HeldBack[];
}

/** The stories that are held back, by slug. Their pages say so. */
export const heldStories: HeldStory[] = Object.entries(bySlug)
  .filter(([slug]) => isWhole(heldBack, storyPage(slug)))
  .map(([slug, { theme }]) => ({ slug, theme, held: heldOn(heldBack, storyPage(slug)) }));
