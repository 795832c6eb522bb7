import type { SearchRecord } from "../../site/search-record.ts";
import type { Found } from "./engine.ts";

/** Results under a heading. */
export interface Group {
  heading: string;
  records: SearchRecord[];
  /** The results are of several kinds, so that each says which it is. */
  isMixed: boolean;
}

/** What results of each kind stand under. */
export const HEADINGS: Record<string, string> = {
  Tal: "Tal",
  Rangliste: "Ranglister",
  Datasæt: "Datasæt",
  Historie: "Historier",
  Tema: "Temaer",
  Kommune: "Kommuner",
  Uoverensstemmelse: "Uoverensstemmelser",
  Ord: "Ordbog",
  Begivenhed: "Tidslinje",
  Kilde: "Kilder",
  Side: "Sider",
};

/** How many are nearest, and of how few they are told apart from the others. */
const [NEAREST, FEW] = [3, 5];

/**
 * Results as they are listed: the nearest, then the others that have every word by what they are, in the order of their best, and
 * last those that have only some of the words. Where none has every word, all are listed as if they had.
 */
export function groupsOf({ records, complete }: Found, partly: string): Group[] {
  if (records.length <= FEW) return records.length === 0 ? [] : [{ heading: "Resultater", records, isMixed: true }];
  const all = complete === 0 ? records.length : Math.max(complete, NEAREST);
  const kinds = Map.groupBy(records.slice(NEAREST, all), ({ k }) => k);
  const rest = records.slice(all);
  return [
    { heading: "Nærmest", records: records.slice(0, NEAREST), isMixed: true },
    ...[...kinds].map(([kind, own]) => ({ heading: HEADINGS[kind] ?? kind, records: own, isMixed: false })),
    ...(rest.length > 0 ? [{ heading: partly, records: rest, isMixed: true }] : []),
  ];
}
