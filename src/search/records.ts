import { kommuner, published, sources, terms } from "../catalogue.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { themeIds, themes } from "../model/themes.ts";
import { stories } from "../stories/index.ts";
import { sitePages } from "./site-pages.ts";

/** Everything on the site that can be searched for: pages, stories, themes, datasets, municipalities, terms and sources. */
export const searchRecords: SearchRecord[] = [
  ...sitePages,
  ...stories.map(({ story }) => record(urls.story(story.slug), story.title, "Historie", story.standfirst)),
  ...themeIds.map((theme) => record(urls.theme(theme), themes[theme], "Tema", "")),
  ...kommuner.map(({ kommune, slug, kkr, aliasser }) =>
    record(urls.kommune(slug), kommune, "Kommune", [`KKR ${kkr}`, ...(aliasser?.split("|") ?? [])].join(", ")),
  ),
  ...published.map(({ id, title, description }) => record(urls.dataset(id), title, "Datasæt", description)),
  ...terms.map(({ slug, ord, former, forklaring }) =>
    record(urls.term(slug), ord, "Ord", [forklaring, ...(former?.split("|") ?? [])].join(" ")),
  ),
  ...sources.map(({ kilde, titel, note }) => record(urls.source(kilde), titel, "Kilde", note)),
];

function record(u: string, t: string, k: string, d: string): SearchRecord {
  return { u, t, k, d };
}
