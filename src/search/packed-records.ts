import { shared, shortAddress } from "../client/search/addresses.ts";
import { codeOf, packedCodes } from "../client/search/codes.ts";
import { newest } from "../client/search/earlier.ts";
import { NEXT } from "../client/search/records-of.ts";
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
  const inOrder = p.toSorted(([a], [b]) => a - b);
  const gaps = inOrder.map(([place], at) => String.fromCharCode(NEXT + place - (inOrder[at - 1]?.[0] ?? -1)));
  const all = inOrder.map(([, told = "", ...code]) => {
    const now = newest(told);
    return [shortTold(now, template) + told.slice(now.length), ...code].join("@");
  });
  return {
    ...(t === undefined ? {} : { t: inSmall(t) }),
    ...views,
    ...(template === "" ? {} : { s: template }),
    ...{ q: shortQuery(q, t), p: [gaps.join(""), ...all].join("_") },
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

/** Records as they are fetched, in the order of fields in which they are told in the fewest bytes. */
export const packedRecords = (records: readonly SearchRecord[]): PackedRecords => ({
  d: records.map(({ d }, at) => (d === undefined ? 0 : d === records[at - 1]?.d ? 1 : inSmall(d))),
  t: records.map(({ t }) => inSmall(t)),
  u: shared(records.map((record) => shortAddress(record.u, record))),
  n: records.map(({ n }) => n ?? 0),
  w: records.map(({ w }) => w ?? 0),
  c: records.map(({ c }) => (c ? packedCodes(c, inSmall) : 0)),
  v: records.map(({ v }) => v?.map(packed) ?? 0),
  k: runs(records.map(({ k }) => k)),
  p: records.map(({ p }) => p ?? 0),
  y: records.map(({ y }) => y ?? 0),
  o: records.map(({ o }) => o ?? 0),
  g: records.map(({ g }) => g ?? 0),
});
