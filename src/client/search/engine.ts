import MiniSearch from "minisearch";
import type { SearchRecord } from "../../site/search-record.ts";
import { parts, term, words } from "./terms.ts";

const FUZZY_FROM = 4;

/** What was found, best first. */
export type Search = (query: string) => SearchRecord[];

/** Makes a search over some records: by word, beginning of word, part of compound, and with a slip of a letter forgiven. */
export function searchIn(records: readonly SearchRecord[]): Search {
  const index = new MiniSearch<SearchRecord>({
    idField: "u",
    fields: ["t", "d", "parts"],
    tokenize: words,
    processTerm: term,
    extractField: (record, field) =>
      field === "parts" ? parts(record.t).join(" ") : record[field as keyof SearchRecord],
    searchOptions: {
      boost: { t: 4, parts: 0.5 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (word) => (word.length >= FUZZY_FROM ? 0.25 : false),
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  index.addAll(records);
  const byAddress = new Map(records.map((record) => [record.u, record]));
  return (query) => index.search(query).flatMap(({ id }) => byAddress.get(String(id)) ?? []);
}
