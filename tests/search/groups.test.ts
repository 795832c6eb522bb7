import { expect, test } from "vitest";
import { groupsOf, HEADINGS } from "../../src/client/search/groups.ts";
import { searchFile } from "../../src/search/file.ts";

const record = (k: string, at: number) => ({ u: `/${at}/`, t: String(at), k });
const shape = (records: readonly string[], complete: number) =>
  groupsOf({ records: records.map(record), complete }, "Nogle af ordene").map(({ heading, records: own }) => [
    heading,
    own.map(({ t }) => Number(t)).join(" "),
  ]);

test("few results are one list", () => {
  expect(shape([], 0)).toEqual([]);
  expect(shape(["Tal", "Ord"], 2)).toEqual([["Resultater", "0 1"]]);
});

test("the nearest three stand first, then the others by what they are, and last those with some of the words", () => {
  expect(shape(["Tal", "Ord", "Datasæt", "Datasæt", "Begivenhed", "Datasæt", "Kilde", "Tal"], 6)).toEqual([
    ["Nærmest", "0 1 2"],
    ["Datasæt", "3 5"],
    ["Tidslinje", "4"],
    ["Nogle af ordene", "6 7"],
  ]);
});

test("what is told to have every word is what stands nearest, and no more", () => {
  expect(shape(["Tal", "Ord", "Datasæt", "Datasæt", "Ord", "Kilde"], 2)).toEqual([
    ["Nærmest", "0 1"],
    ["Nogle af ordene", "2 3 4 5"],
  ]);
  expect(shape(["Tal", "Ord", "Datasæt"], 2)).toEqual([
    ["Resultater", "0 1"],
    ["Nogle af ordene", "2"],
  ]);
});

test("where none has every word, all are listed by what they are", () => {
  expect(shape(["Tal", "Ord", "Datasæt", "Datasæt", "Ord", "Kilde"], 0)).toEqual([
    ["Nærmest", "0 1 2"],
    ["Datasæt", "3"],
    ["Ordbog", "4"],
    ["Kilder", "5"],
  ]);
});

test("every kind of thing that can be found has a heading", () => {
  expect([...new Set(searchFile.records.k.map(([kind]) => kind))].filter((kind) => !(kind in HEADINGS))).toEqual([]);
});
