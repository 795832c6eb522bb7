import { expect, test } from "vitest";
import { checkKeys } from "../../../scripts/data/keys.ts";

const rows = [
  { aar: 2018, kommune: "Morsø" },
  { aar: 2018, kommune: "Thisted" },
  { aar: 2018, kommune: "Morsø" },
  { aar: 2018, kommune: "Morsø" },
];

test("every repeat points to the first row with its key", () => {
  expect(
    checkKeys("a.csv", rows, ["aar", "kommune"]).map(({ row, value, expected }) => [row, value, expected]),
  ).toEqual([
    [4, "2018 · Morsø", "én række for hver kombination; den samme står i række 2"],
    [5, "2018 · Morsø", "én række for hver kombination; den samme står i række 2"],
  ]);
});

test("keys that differ in one part are no repeats", () => {
  expect(checkKeys("a.csv", rows.slice(0, 2), ["aar", "kommune"])).toEqual([]);
});

test("a row whose key could not be read is not judged", () => {
  expect(checkKeys("a.csv", [{ aar: 2018 }, { aar: 2018 }], ["aar", "kommune"])).toEqual([]);
});
