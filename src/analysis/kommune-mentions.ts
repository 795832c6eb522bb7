import { lowerFirst, spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { cellText } from "../model/cell-text.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import type { Published } from "../model/published.ts";

/** What a dataset says in words of one municipality: one sentence for each thing it says, with all the times it says it of. */
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
    const sentences = [...Map.groupBy(rows, (row) => filled(mention, dataset, row, kommune))].map(([sentence, same]) =>
      dated(sentence, dataset, same),
    );
    return sentences.length > 0 ? [{ dataset, sentences: listed(sentences) }] : [];
  });
}

/** What stands in square brackets in a template is listed where the sentences are alike but for it. */
const LISTED = /\[(.*)\]/;

/** A word of a template for one thing that is listed, and for several: `{klyngen|klyngerne}`. */
const BY_NUMBER = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Sentences that differ only in what is listed, as one: »med i klyngerne A og B«. */
const listed = (sentences: readonly string[]): string[] =>
  [...Map.groupBy(sentences, (sentence) => sentence.replace(LISTED, "[]"))].map(([frame, alike]) =>
    frame
      .replace("[]", listAnd(alike.flatMap((sentence) => LISTED.exec(sentence)?.[1] ?? [])))
      .replace(BY_NUMBER, alike.length === 1 ? "$1" : "$2"),
  );

/** What stands in a template for how many municipalities the dataset names. */
const KOMMUNER = "kommuner";

const kommunerIn = ({ rows }: Published): number =>
  new Set(rows.map((row) => row["kommunekode"]).filter((code) => typeof code === "number")).size;

/** A sentence with its times in place: »i 2021 og 2023«. */
function dated(sentence: string, { columns }: Published, rows: Published["rows"]): string {
  return columns
    .filter(({ role }) => role === "time")
    .reduce((text, column) => {
      const times = new Set(rows.map((row) => cellText(column, row[column.name] ?? null)));
      return text.replaceAll(`{${column.name}}`, listAnd([...times].sort()));
    }, sentence);
}

/**
 * A template with all but its times in place. The municipality goes by the name that running text has. A bracket around
 * a value that the source does not give is left out with it. What one of several words says begins in lower case there;
 * a name keeps its capital, and so does a bracket that belongs to a value.
 */
function filled(template: string, dataset: Published, row: Published["rows"][number], kommune: Kommune): string {
  const sentence = template.replace(/(\()?\{(\w+)\}/g, (_, bracket: string | undefined, name: string) => {
    const column = dataset.columns.find((candidate) => candidate.name === name);
    if (name === KOMMUNER) return spelled(kommunerIn(dataset));
    if (!column) throw new Error(`${dataset.id} has no column ${name}`);
    if (column.role === "time") return `${bracket ?? ""}{${name}}`;
    const text = column.codeList === "kommune" ? kommuneName(kommune) : cellText(column, row[name] ?? null);
    return bracket === undefined ? text : `(${column.labels ? lowerFirst(text) : text}`;
  });
  return sentence.replace(" ()", "");
}
