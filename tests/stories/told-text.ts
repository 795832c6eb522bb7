import type { ToldStory } from "../../src/stories/tell.ts";
import { textOf } from "../../src/model/words.ts";
import { proseOf } from "../../src/stories/prose.ts";

const files = import.meta.glob<string>("../../src/stories/*/index.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

const methods = import.meta.glob<string>("../../src/stories/*/metode.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** How a story was made, as it is written; nothing where it does not say. */
export const writtenMethod = (slug: string): string => methods[`../../src/stories/${slug}/metode.mdx`] ?? "";

/** A story's prose as it is written: with names of facts and claims in braces. */
export function written(slug: string): string {
  const text = files[`../../src/stories/${slug}/index.mdx`];
  if (text === undefined) throw new Error(`no prose for ${slug}`);
  return text.replace(/^(import|export) .*$/gm, "");
}

/** A story's prose as a reader sees it, without its figures and headings. */
export function prose({ story }: ToldStory): string {
  const { f, c } = proseOf(story);
  return written(story.slug)
    .replace(/\{props\.([fc])\.(\w+)\}/g, (whole, kind: string, name: string) => (kind === "f" ? f : c)[name] ?? whole)
    .replace(/<[^<>]*>/g, "");
}

/** Everything that a story says: title, standfirst, prose, and all words at and in its figures and their tables. */
export function everything(told: ToldStory): string {
  const figures = Object.values(told.figures).flatMap(({ headline, subtitle, reading, note, years, views }) => [
    ...[headline, subtitle, reading ?? "", note ?? "", years].map(textOf),
    ...views.flatMap(({ label, chart: { description, table } }) => [
      label,
      description,
      ...table.columns.map(({ title }) => title),
      ...table.rows.flat(),
    ]),
  ]);
  const short = (told.story.short ?? []).map(({ sentence }) => sentence);
  return [told.story.title, textOf(told.story.standfirst), ...short, told.story.years, prose(told), ...figures].join(
    "\n",
  );
}
