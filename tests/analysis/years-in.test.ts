import { expect, test } from "vitest";
import { yearsIn } from "../../src/analysis/years-in.ts";
import * as col from "../../src/model/columns.ts";
import { aTable } from "./reading/a-table.ts";

const shape = { aar: col.optional(col.year("Året.")), frist: col.optional(col.date("Frist", "Dagen.")) };

test("the years of a dataset are those of its years and of its dates, each once", () => {
  const rows = [
    { aar: 2024, frist: "2025-03" },
    { aar: 2018, frist: "2024" },
    { aar: null, frist: null },
  ];
  expect(yearsIn(aTable(shape, ["aar"], rows))).toEqual([2018, 2024, 2025]);
});

test("a dataset without a time has no years", () => {
  expect(yearsIn(aTable({ navn: col.text("Navn", "Navnet.") }, ["navn"], [{ navn: "2018" }]))).toEqual([]);
});
