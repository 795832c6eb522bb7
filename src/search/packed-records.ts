import { shared, shortAddress } from "../client/search/addresses.ts";
import { codeOf, relabelled } from "../client/search/codes.ts";
import { newest } from "../client/search/earlier.ts";
import { inSmall } from "../client/search/small-letters.ts";
import { shortTold, templateOf } from "../client/search/told-template.ts";
import type { PackedRecords, PackedViews, PlaceViews, SearchRecord } from "../site/search-record.ts";

/** A query in which {t} stands for the title of what is measured, and {s} for the code that most titles have. */
function shortQuery(q: string, t?: string): string {
  if (t === undefined) return q;
  const ways = [t, codeOf(t)].map((code) => new URLSearchParams([["", code]]).toString());
  return q
    .split("&")
    .map((part) => {
      const at = ways.findIndex((way) => part.endsWith(way));
      return at < 0 ? part : `${part.slice(0, 1 - (ways[at]?.length ?? 0))}{${at === 0 ? "t" : "s"}}`;
    })
    .join("&");
}

function packed({ p, t, q, ...views }: PlaceViews): PackedViews {
  const template = templateOf(p.map(([, told = ""]) => newest(told)));
  let next = -1;
  const all = p
    .toSorted(([a], [b]) => a - b)
    .flatMap(([place, told = "", code]): PackedViews["p"] => {
      const now = newest(told);
      const short = shortTold(now, template) + told.slice(now.length);
      const entry: string | [string, string] = code === undefined ? short : [short, code];
      const follows = place === next;
      next = place + 1;
      return follows ? [entry] : [place, entry];
    });
  return {
    ...(t === undefined ? {} : { t: inSmall(t) }),
    ...views,
    ...(template === "" ? {} : { s: template }),
    ...{ q: shortQuery(q, t), p: all },
  };
}

/** What follows on itself, with how often. */
function runs(all: readonly string[]): [string, number][] {
  const found: [string, number][] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last?.[0] === one) last[1]++;
    else found.push([one, 1]);
  }
  return found;
}

/** Records as they are fetched. */
export const packedRecords = (records: readonly SearchRecord[]): PackedRecords => ({
  u: shared(records.map((record) => shortAddress(record.u, record))),
  t: records.map(({ t }) => inSmall(t)),
  k: runs(records.map(({ k }) => k)),
  d: records.map(({ d }, at) => (d === undefined ? 0 : d === records[at - 1]?.d ? 1 : inSmall(d))),
  n: records.map(({ n }) => n ?? 0),
  w: records.map(({ w }) => w ?? 0),
  v: records.map(({ v }) => v?.map(packed) ?? 0),
  c: records.map(({ c }) => (c ? relabelled(c, inSmall) : 0)),
  p: records.map(({ p }) => p ?? 0),
  y: records.map(({ y }) => y ?? 0),
  g: records.map(({ g }) => g ?? 0),
});
