import type { MDXInstance } from "astro";
import { tables } from "../catalogue.ts";
import { tellStories, type StoryDeclaration, type ToldStory } from "./tell.ts";

const declarations = import.meta.glob<StoryDeclaration>("./*/story.ts", { eager: true });
const texts = import.meta.glob<MDXInstance<Record<string, never>>>("./*/index.mdx", { eager: true });

const bySlug = Object.fromEntries(
  Object.entries(declarations).map(([path, declaration]) => [path.split("/").at(-2) ?? "", declaration]),
);

/** A story with its figures and its prose. */
export interface StoryEntry extends ToldStory {
  Content: MDXInstance<Record<string, never>>["Content"];
}

/** Every story in `src/stories/`, the one with the newest sources first, then by title. A new folder is a new story. */
export const stories: StoryEntry[] = tellStories(bySlug, tables)
  .map((told) => {
    const text = texts[`./${told.story.slug}/index.mdx`];
    if (!text) throw new Error(`src/stories/${told.story.slug} has no index.mdx`);
    return { ...told, Content: text.Content };
  })
  .sort((a, b) => b.story.newest.localeCompare(a.story.newest) || a.story.title.localeCompare(b.story.title, "da"));
