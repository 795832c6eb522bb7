import { expect, test } from "vitest";
import { checkKeys } from "../../../scripts/data/keys.ts";

const rows = [
  { aar: 2018, kommune: "Morsø" },
  { aar: 2018, kommune: "Thisted" },
  { aar: 2018, kommune: "Morsø" },
  { aar: 2018, kommune: "Morsø" },
];

test("every repeat of a row points to the first", () => {
  expect(
    checkKeys("a.csv", rows, ["aar", "kommune"]).map(({ row, value, expected }) => [row, value, expected]),
  ).toEqual([
    [4, "2018 · Morsø", "én række for hver kombination; den samme står i række 2"],
    [5, "2018 · Morsø", "én række for hver kombination; den samme står i række 2"],
  ]);
});

test("of two rows that are not the same each is told, for either may be the one that was moved", () => {
  const moved = [
    { kommune: "Morsø", antal: 3 },
    { kommune: "Thisted", antal: 4 },
    { kommune: "Morsø", antal: 5 },
  ];
  expect(checkKeys("a.csv", moved, ["kommune"]).map(({ row, expected }) => [row, expected])).toEqual([
    [2, "én række for hver værdi; den samme står i række 2 og 4"],
    [4, "én række for hver værdi; den samme står i række 2 og 4"],
  ]);
});

test("keys that differ in one part are no repeats", () => {
  expect(checkKeys("a.csv", rows.slice(0, 2), ["aar", "kommune"])).toEqual([]);
});

test("a row whose key could not be read is not judged", () => {
  expect(checkKeys("a.csv", [{ aar: 2018 }, { aar: 2018 }], ["aar", "kommune"])).toEqual([]);
});
