import { expect, test } from "vitest";
import { z } from "zod";
import { codeLists } from "../../../scripts/data/code-lists.ts";
import { nearNames } from "../../../scripts/data/near-names.ts";
import { regionOfNames } from "../../../scripts/data/region-of-names.ts";
import * as col from "../../../src/model/columns.ts";
import { columns } from "../../../src/model/shape.ts";

const COLUMNS = columns(z.object({ region: col.region("Hvor."), klynge: col.category("Klynge", "Hvilken.") }));
const LISTS = codeLists([], [], []);

const rows = (region: string, klynge: string, count: number) =>
  Array.from({ length: count }, () => ({ region, klynge }));
const known = [
  ...rows("Nordjylland", "Klynge Nord", 4),
  ...rows("Midtjylland", "Randers Klyngen", 4),
  ...rows("Sjælland", "Klyngen Holbæk", 3),
  ...rows("Syddanmark", "Lillebælt", 3),
  ...rows("Hovedstaden", "Amager", 3),
];
const problems = (more: { region: string; klynge: string }[]) => [
  ...nearNames("t.csv", COLUMNS, [...known, ...more], LISTS),
  ...regionOfNames("t.csv", COLUMNS, [...known, ...more]),
];

test.each([
  ["a new name", rows("Syddanmark", "Klynge Fyn", 1)],
  ["one that differs in a short word", rows("Nordjylland", "Klynge Nors", 1)],
  ["one that differs in a number", rows("Nordjylland", "Klynge Nord 2", 1)],
  ["one near another, but in several rows", rows("Sjælland", "Klyngen Holbek", 2)],
  ["a name of two regions, with the region after it", rows("Midtjylland", "Klynge Nord (Midtjylland)", 1)],
])("%s is left alone", (_what, more) => {
  expect(problems(more)).toEqual([]);
});

test.each([
  ["a letter", rows("Sjælland", "Klyngen Holbek", 1), "Klyngen Holbek"],
  ["oe for ø and capitals", rows("Sjælland", "klyngen Holbaek", 2), "klyngen Holbaek"],
  ["the region alone", rows("Sjælland", "Randers Klyngen", 1), "Randers Klyngen"],
])("a name that is wrong by %s is told of", (_what, more, value) => {
  expect(problems(more)).toEqual(
    more.map((_row, index) => expect.objectContaining({ row: known.length + index + 2, column: "klynge", value })),
  );
});
