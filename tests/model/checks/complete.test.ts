import { expect, test } from "vitest";
import { completeGrid } from "../../../src/model/checks/complete.ts";

interface Cell {
  aar: number;
  kommune: string;
  ejerform: string;
}

const cell = (aar: number, kommune: string, ejerform: string): Cell => ({ aar, kommune, ejerform });
const check = completeGrid<Cell>({
  id: "alle",
  title: "Alle kombinationer findes",
  group: ({ aar }) => String(aar),
  columns: [({ kommune }) => kommune, ({ ejerform }) => ejerform],
  noun: "tal",
});

test("holds when every pair of values has a row", () => {
  const rows = [cell(2018, "Morsø", "privat"), cell(2018, "Thisted", "privat")];
  expect(check.run(rows)).toEqual([{ holds: true, what: "2018", expected: "2 tal", found: "2 tal" }]);
});

test("names the pairs that have none, in the group where they are missing", () => {
  const full = [cell(2018, "Morsø", "privat"), cell(2018, "Morsø", "kommunal")];
  const gap = [cell(2024, "Morsø", "privat"), cell(2024, "Morsø", "kommunal"), cell(2024, "Thisted", "privat")];
  expect(check.run([...full, ...gap])).toEqual([
    expect.objectContaining({ what: "2018", holds: true }),
    { holds: false, what: "2024", expected: "4 tal", found: "mangler Thisted · kommunal" },
  ]);
});

test("takes all rows as one group when none is given", () => {
  const ungrouped = completeGrid<Cell>({
    id: "alle",
    title: "Alle kombinationer findes",
    columns: [({ aar }) => String(aar), ({ kommune }) => kommune],
    noun: "tal",
  });
  const [outcome] = ungrouped.run([cell(2018, "Morsø", "privat"), cell(2024, "Thisted", "privat")]);
  expect(outcome).toMatchObject({ holds: false, found: "mangler 2018 · Thisted og 2024 · Morsø" });
});
