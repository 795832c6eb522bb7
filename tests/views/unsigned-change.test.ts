import { expect, test } from "vitest";
import { shownAt } from "../explorer/shown-at.ts";

const NOTE = /^Tallene siger kun, hvor stor ændringen er/;

test.each([
  ["maal=aendring", true],
  ["maal=aendring&f.enhed=tilbud", true],
  ["maal=aendring&serie=retning", false],
  ["maal=aendring&f.retning=fald", false],
  ["", false],
])("changes that may be rises or falls are said to be, where nothing else says it: ?%s", (query, isSaid) => {
  expect(shownAt("tilsynets-udvikling", query).notes.some((note) => NOTE.test(note))).toBe(isSaid);
});
