import type { PackedRecords, PackedViews, PlaceViews, SearchRecord } from "../site/search-record.ts";

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

/** Records as they are fetched. */
export const packedRecords = (records: readonly SearchRecord[]): PackedRecords => ({
  u: records.map(({ u }) => u),
  t: records.map(({ t }) => t),
  k: records.map(({ k }) => k),
  d: records.map(({ d }) => d ?? 0),
  n: records.map(({ n }) => n ?? 0),
  w: records.map(({ w }) => w ?? 0),
  v: records.map(({ v }) => v?.map(packed) ?? 0),
  c: records.map(({ c }) => c ?? 0),
  p: records.map(({ p }) => p ?? 0),
  y: records.map(({ y }) => y ?? 0),
  g: records.map(({ g }) => g ?? 0),
});
