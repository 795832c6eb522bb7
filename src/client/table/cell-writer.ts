import { danishDate } from "../../lib/dates.ts";
import { hardSpaces } from "../../lib/hard-spaces.ts";
import { measured } from "../../lib/measured.ts";
import type { Key } from "./table-rows.ts";

/** How the cells of a column are written, as its head says: as the page itself writes them. */
export function cellWriter({ dataset }: HTMLTableCellElement): (key: Key) => string {
  const { decimals, padded, days } = dataset;
  const form = { decimals: Number(decimals), isPadded: padded !== undefined };
  const known = new Map<Key, string>();
  const write = (key: Key): string => {
    if (key === null) return "";
    if (typeof key === "number") return decimals === undefined ? String(key) : measured(key, form);
    return days === undefined ? hardSpaces(key) : danishDate(key);
  };
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = write(key);
    known.set(key, text);
    return text;
  };
}
