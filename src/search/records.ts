import { published, sources, terms } from "../catalogue.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { hardSpaces } from "../lib/hard-spaces.ts";
import { urls } from "../site/urls.ts";
import { kommuneEntries, type KommuneEntry } from "../kommuner/all.ts";
import { byDanish } from "../lib/collate.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import type { Published } from "../model/published.ts";
import { themeIds, themes, type Theme } from "../model/themes.ts";
import { textOf } from "../model/words.ts";
import { stories } from "../stories/index.ts";
import { datasetWords } from "./dataset-words.ts";
import { rowWords } from "./row-words.ts";
import { sitePages } from "./site-pages.ts";

const onKommunePages = new Set(
  kommuneEntries.flatMap(({ measures, mentions }) => [...measures, ...mentions].map(({ dataset }) => dataset.id)),
);

const wordsOfRows = rowWords(published);

/** Everything on the site that can be searched for: pages, stories, themes, datasets, municipalities, terms and sources. */
export const searchRecords: SearchRecord[] = [
  ...sitePages,
  ...stories.map(({ story }) => record(urls.story(story.slug), story.title, "Historie", textOf(story.standfirst))),
  ...themeIds.map((theme) => ({ ...record(urls.theme(theme), themes[theme], "Tema", ""), p: place(theme) })),
  ...kommuneEntries.map(kommuneRecord).sort(byDanish(({ t }) => t)),
  ...published.map(datasetRecord),
  ...terms.map(({ slug, ord, former, forklaring }) =>
    record(urls.term(slug), ord, "Ord", [forklaring, ...(former?.split("|") ?? [])].join(" ")),
  ),
  ...sources.map(({ kilde, titel, note }) => record(urls.source(kilde), titel, "Kilde", note)),
];

/** Where a theme stands on the page of a municipality. */
function place(theme: Theme): [anchor: string, title: string] {
  return [theme, themes[theme]];
}

function kommuneRecord({ kommune, measures, mentions }: KommuneEntry): SearchRecord {
  const datasets = [...measures, ...mentions].map(({ dataset }) => dataset);
  const topics = datasets.flatMap(({ id, theme }) => [urls.theme(theme), urls.dataset(id)]);
  const text = [`KKR ${kommune.kkr}`, ...spellings(kommune)].join(", ");
  return {
    ...record(urls.kommune(kommune.slug), kommuneName(kommune), "Kommune", text),
    s: [...new Set(topics)],
  };
}

function datasetRecord(dataset: Published): SearchRecord {
  const { id, title, description, theme } = dataset;
  return {
    ...record(urls.dataset(id), title, "Datasæt", description),
    w: datasetWords(dataset),
    r: wordsOfRows.get(id) ?? "",
    ...(onKommunePages.has(id) ? { p: place(theme) } : {}),
  };
}

/** Other ways to write the name, the official one among them where it is not what we call the municipality. */
function spellings(kommune: Kommune): string[] {
  const written = [kommune.kommune, ...(kommune.aliasser?.split("|") ?? [])];
  return written.filter((spelling) => spelling !== kommuneName(kommune));
}

function record(u: string, t: string, k: string, d: string): SearchRecord {
  return { u, t: hardSpaces(t), k, d: hardSpaces(d) };
}
