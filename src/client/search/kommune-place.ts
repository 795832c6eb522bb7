import type { SearchPlace, SearchRecord } from "../../site/search-record.ts";
import type { Asked } from "./asked.ts";
import type { Match } from "./match.ts";

/** The page of a municipality is a step further off than the view of the number itself. */
const FURTHER = 0.8;

/**
 * Matches in which the municipalities that a query names lead to the place on their page where its topic stands: that of the
 * dataset that has most of it.
 */
export function kommunePlaces(
  matches: readonly Match[],
  { places: named, topics }: Asked,
  places: readonly SearchPlace[],
  records: readonly SearchRecord[],
): Match[] {
  const pages = new Set(named.map(({ number }) => places[number]?.u));
  if (topics.length === 0) return [...matches];
  return matches.map((match) => {
    const { record } = match;
    if (record.k !== "Kommune" || !pages.has(record.u)) return match;
    const told = matches
      .filter(({ record: { p, t } }) => p !== undefined && t.includes(`: ${record.t}`))
      .sort((a, b) => b.has - a.has || b.score - a.score)[0];
    const theme = records.find(({ u }) => told?.record.p !== undefined && u === `/temaer/${told.record.p}/`);
    if (!told || !theme || told.has <= match.has) return match;
    return {
      ...match,
      record: { ...record, u: `${record.u}#${told.record.p ?? ""}`, t: `${record.t}: ${theme.t}` },
      has: told.has,
      score: told.score * FURTHER,
    };
  });
}
