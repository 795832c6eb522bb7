import { lower } from "../lib/format.ts";
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
 * out with it. What one of several words says begins in lower case there; a name keeps its capital, and so does a bracket
 * that belongs to a value.
 */
function filled(template: string, dataset: Published, row: Published["rows"][number], kommune: Kommune): string {
  const sentence = template.replace(/(\()?\{(\w+)\}/g, (_, bracket: string | undefined, name: string) => {
    const column = dataset.columns.find((candidate) => candidate.name === name);
    if (!column) throw new Error(`${dataset.id} has no column ${name}`);
    const text = column.codeList === "kommune" ? kommuneName(kommune) : cellText(column, row[name] ?? null);
    return bracket === undefined ? text : `(${column.labels ? lower(text) : text}`;
  });
  return sentence.replace(" ()", "");
}
