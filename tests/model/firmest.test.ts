import { expect, test } from "vitest";
import { firmest } from "../../src/model/firmest.ts";

const kept = (...rows: [what: string, status: string, source: string][]): string[] =>
  firmest(
    rows,
    ([what]) => what,
    ([, status]) => status,
  ).map(([what, , source]) => `${what} ${source}`);

test("of the same thing printed twice the firmest is kept, whichever comes first", () => {
  expect(kept(["a", "budget", "old"], ["a", "opkraevet", "new"])).toEqual(["a new"]);
  expect(kept(["a", "opkraevet", "old"], ["a", "budget", "new"])).toEqual(["a old"]);
});

test("what no status is told of is as firm as the firmest", () => {
  expect(kept(["a", "", "old"], ["a", "opgjort", "new"])).toEqual(["a new"]);
  expect(kept(["a", "opgjort", "old"], ["a", "", "new"])).toEqual(["a new"]);
});

test("of those that are equally firm the last is kept, and all stand where the first of them did", () => {
  expect(kept(["a", "budget", "old"], ["b", "budget", "old"], ["a", "budget", "new"])).toEqual(["a new", "b old"]);
});
