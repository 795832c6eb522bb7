import type { MDXInstance } from "astro";
import type { FigureSpec } from "../charts/figure.ts";
import type { Story } from "../model/story.ts";

const declarations = import.meta.glob<Story>("./*/story.ts", { eager: true, import: "default" });
const texts = import.meta.glob<MDXInstance<Record<string, never>>>("./*/index.mdx", { eager: true });
const leads = import.meta.glob<FigureSpec>("./*/figures.ts", { eager: true, import: "lead" });

/** A story with its prose and the figure that stands for it on the front page. */
export interface StoryEntry {
  story: Story;
  Content: MDXInstance<Record<string, never>>["Content"];
  lead: FigureSpec;
}

/** Every story in `src/stories/`, newest first, then by title. A new folder there is a new story. */
export const stories: StoryEntry[] = Object.entries(declarations)
  .map(([path, story]) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    const [text, lead] = [texts[`${folder}/index.mdx`], leads[`${folder}/figures.ts`]];
    if (!text || !lead) throw new Error(`${folder}: a story needs index.mdx, and figures.ts with a figure called lead`);
    return { story, Content: text.Content, lead };
  })
  .sort((a, b) => b.story.updated.localeCompare(a.story.updated) || a.story.title.localeCompare(b.story.title, "da"));
