import type { Kommune } from "../../src/model/kommune.ts";

/** Finds the municipalities that a text names, as their official codes. */
export type NamedKommuner = (text: string) => number[];

/** Makes the finder of municipalities, by their names and the other spellings that the sources have, also with an s after them. */
export function kommuneNames(
  kommuner: readonly Pick<Kommune, "kommunekode" | "kommune" | "aliasser">[],
): NamedKommuner {
  const codes = new Map(
    kommuner.flatMap(({ kommunekode, kommune, aliasser }) =>
      [kommune, ...(aliasser?.split("|") ?? [])].map((spelling): [string, number] => [spelling, kommunekode]),
    ),
  );
  if (codes.size === 0) return () => [];
  // Of two spellings that begin alike, the longer is meant.
  const spellings = [...codes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${spellings.map(literal).join("|")})s?(?![\\p{L}\\p{N}])`, "gu");
  return (text) => [...new Set([...text.matchAll(pattern)].flatMap(([, spelling = ""]) => codes.get(spelling) ?? []))];
}

/** A text as a pattern that stands for itself. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}/]/g, String.raw`\$&`);
