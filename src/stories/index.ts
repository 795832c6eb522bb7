import type { MDXInstance } from "astro";
import { tables } from "../catalogue.ts";
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
export const stories: StoryEntry[] = tellStories(bySlug, tables)
  .map((told) => {
    const text = texts[`./${told.story.slug}/index.mdx`];
    if (!text) throw new Error(`src/stories/${told.story.slug} has no index.mdx`);
    return { ...told, Content: text.Content, Method: methods[`./${told.story.slug}/metode.mdx`]?.Content };
  })
  .sort((a, b) => b.story.newest.localeCompare(a.story.newest) || a.story.title.localeCompare(b.story.title, "da"));
