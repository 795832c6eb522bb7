import { compareDanish } from "../../src/lib/collate.ts";
import { listAnd } from "../../src/lib/list.ts";

/** More names than these say less. */
const SHOWN = 10;

/** Names in alphabetical order; of many the first, and how many more there are. */
export function toldNames(names: readonly string[]): string {
  const sorted = names.toSorted(compareDanish);
  if (sorted.length <= SHOWN) return listAnd(sorted);
  return listAnd([...sorted.slice(0, SHOWN), `${sorted.length - SHOWN} andre`]);
}
