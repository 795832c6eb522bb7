import { compareDanish } from "../../lib/collate.ts";
import type { Key } from "./table-rows.ts";

/** The place of each key among all: numbers by value, texts in Danish order; undefined for an empty one. */
function ranks(keys: readonly Key[]): Map<Key, number> {
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  distinct.sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : compareDanish(String(a), String(b)),
  );
  let rank = 0;
  return new Map(
    distinct.map((key, at) => {
      const before = distinct[at - 1];
      // Texts that Danish order does not tell apart are equal, as é and É may be.
      if (typeof key === "string" && typeof before === "string" && compareDanish(key, before) === 0) return [key, rank];
      rank = at;
      return [key, rank];
    }),
  );
}

/** Rows in the order of the keys of one column. Equal rows keep their order, and empty cells come last both ways. */
export function ordered(rows: readonly number[], keys: readonly Key[], isDescending: boolean): number[] {
  const rank = ranks(rows.map((row) => keys[row] ?? null));
  const rankOf = (row: number): number | undefined => rank.get(keys[row] ?? null);
  const filled = rows.filter((row) => rankOf(row) !== undefined);
  const empty = rows.filter((row) => rankOf(row) === undefined);
  const sign = isDescending ? -1 : 1;
  const ranked = filled.map((row) => ({ row, rank: rankOf(row) ?? 0 })).sort((a, b) => sign * (a.rank - b.rank));
  return [...ranked.map(({ row }) => row), ...empty];
}
