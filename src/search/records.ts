import { kommuner, published, sources, terms } from "../catalogue.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { hardSpaces } from "../lib/hard-spaces.ts";
import { urls } from "../site/urls.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import { themeIds, themes } from "../model/themes.ts";
import { textOf } from "../model/words.ts";
import { stories } from "../stories/index.ts";
import { sitePages } from "./site-pages.ts";

/** Everything on the site that can be searched for: pages, stories, themes, datasets, municipalities, terms and sources. */
export const searchRecords: SearchRecord[] = [
  ...sitePages,
  ...stories.map(({ story }) => record(urls.story(story.slug), story.title, "Historie", textOf(story.standfirst))),
  ...themeIds.map((theme) => record(urls.theme(theme), themes[theme], "Tema", "")),
  ...kommuner.map((kommune) =>
    record(
      urls.kommune(kommune.slug),
      kommuneName(kommune),
      "Kommune",
      [`KKR ${kommune.kkr}`, ...spellings(kommune)].join(", "),
    ),
  ),
  ...published.map(({ id, title, description }) => record(urls.dataset(id), title, "Datasæt", description)),
  ...terms.map(({ slug, ord, former, forklaring }) =>
    record(urls.term(slug), ord, "Ord", [forklaring, ...(former?.split("|") ?? [])].join(" ")),
  ),
  ...sources.map(({ kilde, titel, note }) => record(urls.source(kilde), titel, "Kilde", note)),
];

/** Other ways to write the name, the official one among them where it is not what we call the municipality. */
function spellings(kommune: Kommune): string[] {
  const written = [kommune.kommune, ...(kommune.aliasser?.split("|") ?? [])];
  return written.filter((spelling) => spelling !== kommuneName(kommune));
}

function record(u: string, t: string, k: string, d: string): SearchRecord {
  return { u, t: hardSpaces(t), k, d: hardSpaces(d) };
}
