import { expect, test } from "vitest";
import type { Match } from "../../src/client/search/match.ts";
import { numbersFirst } from "../../src/client/search/numbers-first.ts";

const match = (t: string, has: number, view?: Partial<NonNullable<Match["view"]>>): Match => ({
  record: { t, u: `/${t}/`, k: "Datasæt" },
  ...{ has, near: 0, score: 1 },
  ...(view && { view: { places: [], tells: true, said: 0, whole: t, ...view } }),
});
const titles = (matches: readonly Match[]): string[] => numbersFirst(matches).map(({ record }) => record.t);

test("of views that have as many of the words, the one that is called by most of them comes first", () => {
  expect(titles([match("a", 2, { said: 1 }), match("b", 2, { said: 2 })])).toEqual(["b", "a"]);
});

test("of views that are called by as many of the words, one that tells something of the place comes first", () => {
  expect(titles([match("a", 1, { said: 1, tells: false }), match("b", 1, { said: 1 })])).toEqual(["b", "a"]);
  expect(titles([match("a", 1, { said: 2, tells: false }), match("b", 1, { said: 1 })])).toEqual(["a", "b"]);
});

test("what has more of the words, and what is no view, stays where it is", () => {
  const best = match("a", 3, { said: 0 });
  expect(titles([best, match("story", 2), match("b", 2, { said: 0 }), match("c", 2, { said: 1 })])).toEqual([
    ...["a", "story", "c", "b"],
  ]);
});
