import { slugOf } from "../../lib/slug-of.ts";
import type { PackedViews, PlaceViews, SearchFile, SearchRecord } from "../../site/search-record.ts";

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

/** Everything that can be found, as it was before it was packed: with whole addresses, and the municipalities among the rest. */
export const recordsOf = ({ records, places }: Pick<SearchFile, "records" | "places">): SearchRecord[] => [
  ...records.map(({ v, ...record }) => ({
    ...record,
    ...(record.u.endsWith(NUMBER) ? { u: record.u + slugOf(record.t) } : {}),
    ...(v ? { v: v.map(unpacked) } : {}),
  })),
  ...places.flatMap(({ n, u }) => (u === undefined ? [] : [{ u, t: n, k: "Kommune" }])),
];
