import { compareDanish } from "../../src/lib/collate.ts";
import { listAnd } from "../../src/lib/list.ts";
import { MOST_TOLD } from "./most-told.ts";

/** Names in alphabetical order; of many the first, and how many more there are. */
export function toldNames(names: readonly string[]): string {
  const sorted = names.toSorted(compareDanish);
  if (sorted.length <= MOST_TOLD) return listAnd(sorted);
  return listAnd([...sorted.slice(0, MOST_TOLD), `${sorted.length - MOST_TOLD} andre`]);
}
