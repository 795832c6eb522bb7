import type { PlaceViews, SearchPlace, SearchRecord } from "../../site/search-record.ts";
import { codesIn } from "./codes.ts";
import type { NamedPlace } from "./places.ts";
import { words } from "./terms.ts";

/** Whether a text has a name in it. */
function hasName(text: string, name: string): boolean {
  const own = words(text);
  return words(name).every((word) => own.includes(word));
}

/**
 * The codes of a dataset as its views of a place: all with a value, where it tells of no other place, or else those whose value
 * is said to be of it.
 */
export function ownCodes(
  { c = {}, v = [] }: SearchRecord,
  named: readonly NamedPlace[],
  places: readonly SearchPlace[],
): PlaceViews[] {
  const told = new Set(v.flatMap(({ p }) => p.map(([number]) => number)));
  const others = named.filter(({ number }) => told.has(number) && places[number]?.u === undefined);
  return codesIn(c).flatMap(({ parameter, label, code, told: value }): PlaceViews[] => {
    if (value === "") return [];
    const here = others.filter(({ number }) => told.size === 1 || hasName(value, places[number]?.n ?? ""));
    const q = parameter + new URLSearchParams([["", code]]).toString();
    return here.length === 0 ? [] : [{ t: label, q, p: here.map(({ number }) => [number, value]) }];
  });
}
