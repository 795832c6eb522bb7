import type { PackedRecord, PackedViews, PlaceViews, SearchRecord } from "../site/search-record.ts";

function packed({ p, ...views }: PlaceViews): PackedViews {
  let next = -1;
  const all = p
    .toSorted(([a], [b]) => a - b)
    .flatMap(([place, told = "", code]): PackedViews["p"] => {
      const entry: string | [string, string] = code === undefined ? told : [told, code];
      const follows = place === next;
      next = place + 1;
      return follows ? [entry] : [place, entry];
    });
  return { ...views, p: all };
}

/** A record as it is fetched. */
export const packedRecord = ({ v, ...record }: SearchRecord): PackedRecord =>
  v ? { ...record, v: v.map(packed) } : record;
