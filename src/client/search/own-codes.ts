import type { PlaceViews, SearchPlace, SearchRecord } from "../../site/search-record.ts";
import { codesIn } from "./codes.ts";
import { newest, withEarlier } from "./earlier.ts";
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
  // What is said to be of a place is of it where the address says so as well.
  const place = v.flatMap(({ q }) => q.split("&")).find((part) => /^f\..*=\{\}$/.test(part));
  return codesIn(c).flatMap(({ parameter, label, code, told: value }): PlaceViews[] => {
    if (value === "") return [];
    const isTold = (number: number): boolean =>
      v.some(({ t, p }) => t === label && p.some(([other]) => other === number));
    const here = others.filter(
      ({ number }) => !isTold(number) && (told.size === 1 || hasName(newest(value), places[number]?.n ?? "")),
    );
    const own = parameter + new URLSearchParams([["", code]]).toString();
    const q = place === undefined || own.includes(place.slice(0, -2)) ? own : `${own}&${place}`;
    if (here.length === 0) return [];
    return withEarlier([{ t: label, q, p: here.map(({ number }) => [number, value]) }]);
  });
}
