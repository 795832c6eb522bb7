import { slugOf } from "../../lib/slug-of.ts";
import type { PackedRecords, PackedViews, PlaceViews, SearchFile, SearchRecord } from "../../site/search-record.ts";

/** How the address of a number in a story ends, before what it is called. */
export const NUMBER = "#tal-";

function unpacked({ p, ...views }: PackedViews): PlaceViews {
  let place = -1;
  const all = p.flatMap((entry): PlaceViews["p"] => {
    if (typeof entry === "number") {
      place = entry - 1;
      return [];
    }
    place++;
    return [typeof entry === "string" ? [place, entry] : [place, ...entry]];
  });
  return { ...views, p: all };
}

/** The records as they were before they were packed. */
const unpackedRecords = ({ u, t, k, d, n, w, v, c, p, y, g }: PackedRecords): SearchRecord[] =>
  u.map((address, at) => ({
    u: address.endsWith(NUMBER) ? address + slugOf(t[at] ?? "") : address,
    t: t[at] ?? "",
    k: k[at] ?? "",
    ...(d[at] ? { d: d[at] } : {}),
    ...(n[at] ? { n: n[at] } : {}),
    ...(w[at] ? { w: w[at] } : {}),
    ...(v[at] ? { v: v[at].map(unpacked) } : {}),
    ...(c[at] ? { c: c[at] } : {}),
    ...(p[at] ? { p: p[at] } : {}),
    ...(y[at] ? { y: y[at] } : {}),
    ...(g[at] ? { g: g[at] } : {}),
  }));

/** Everything that can be found, with whole addresses, and the municipalities among the rest. */
export const recordsOf = ({ records, places }: Pick<SearchFile, "records" | "places">): SearchRecord[] => [
  ...unpackedRecords(records),
  ...places.flatMap(({ n, u }) => (u === undefined ? [] : [{ u, t: n, k: "Kommune" }])),
];
