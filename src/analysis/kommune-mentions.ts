import { cellText } from "../model/cell-text.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import type { Published } from "../model/published.ts";

/** What a dataset says in words of one municipality: one sentence for each of its rows. */
export interface KommuneMention {
  dataset: Published;
  sentences: string[];
}

/** The datasets that name a municipality in words, with their sentences on it, each sentence once. */
export function kommuneMentions(published: readonly Published[], kommune: Kommune): KommuneMention[] {
  return published.flatMap((dataset) => {
    const { mention } = dataset;
    if (mention === null) return [];
    const rows = dataset.rows.filter((row) => row["kommunekode"] === kommune.kommunekode);
    const sentences = new Set(rows.map((row) => filled(mention, dataset, row, kommune)));
    return sentences.size > 0 ? [{ dataset, sentences: [...sentences] }] : [];
  });
}

/**
 * The municipality goes by the name that running text has. A bracket around a value that the source does not give is left
 * out with it; one that stays begins in lower case.
 */
function filled(template: string, dataset: Published, row: Published["rows"][number], kommune: Kommune): string {
  const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const column = dataset.columns.find((candidate) => candidate.name === name);
    if (!column) throw new Error(`${dataset.id} has no column ${name}`);
    return column.codeList === "kommune" ? kommuneName(kommune) : cellText(column, row[name] ?? null);
  });
  return sentence.replace(" ()", "").replace(/\(\p{Lu}(?=\p{Ll})/gu, (start) => start.toLocaleLowerCase("da-DK"));
}
