import type { SearchRecord } from "../../site/search-record.ts";
import type { Found } from "./engine.ts";
import { NEAREST } from "./page-first.ts";

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

/** Of how few results the nearest are told apart from the others. */
const FEW = 5;

/**
 * Results as they are listed: the nearest, then the others that have every word by what they are, in the order of their best, and
 * last those that have only some of the words, which never stand among the nearest. Where none has every word, all are listed as
 * if they had.
 */
export function groupsOf({ records, complete }: Found, partly: string): Group[] {
  const all = complete || records.length;
  const [first, rest] = [records.slice(0, all), records.slice(all)];
  const nearest = records.length > FEW ? NEAREST : FEW;
  const kinds = Map.groupBy(first.slice(nearest), ({ k }) => k);
  return [
    { heading: records.length > FEW ? "Nærmest" : "Resultater", records: first.slice(0, nearest), isMixed: true },
    ...[...kinds].map(([kind, own]) => ({ heading: HEADINGS[kind] ?? kind, records: own, isMixed: false })),
    { heading: partly, records: rest, isMixed: true },
  ].filter((group) => group.records.length > 0);
}
