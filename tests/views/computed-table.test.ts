import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import * as col from "../../src/model/columns.ts";
import { computedTable, datasetTable } from "../../src/views/computed-table.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { sourceRows } from "../../src/views/source-row.ts";
import { viewOf } from "./tables.ts";

const rows = rowsOf(pladser);
const columns = {
  aar: col.year("Året."),
  ...col.kommune("Kommunen."),
  andel: col.share("Andel", "Andelen.", "pct.", { decimals: 1 }),
};
const cells = { aar: 2024, kommune: "Læsø", kommunekode: 825, andel: 12.3456 };

describe("a computed table", () => {
  test("knows of every row the published rows that it rests on, with their address, source and year", () => {
    const laesoe = rows.filter(({ kommune, ejerform }) => kommune === "Læsø" && ejerform === "privat").slice(0, 1);
    const table = computedTable(columns, ["aar", "kommune"], [{ cells, rests: sourceRows(pladser, laesoe) }]);
    const { aar, kilde } = laesoe[0] ?? { aar: 0, kilde: "" };
    expect(table.rests).toEqual([[{ dataset: pladser.id, row: `r-${aar}_laesoe_privat`, kilde, aar }]]);
  });

  test("follows the same rule: a computed percentage is not added either", () => {
    const rests = sourceRows(pladser, rows.slice(0, 1));
    const years = [2018, 2024].map((aar) => ({ cells: { ...cells, aar }, rests }));
    const answer = resolve(computedTable(columns, ["aar", "kommune"], years), viewOf({ measure: "andel" }));
    expect(isRefusal(answer) && answer.refused).toContain("Andel kan ikke lægges sammen over »År«");
  });

  test("is written with the decimals that its column has", () => {
    const table = computedTable(columns, ["aar"], [{ cells, rests: sourceRows(pladser, rows.slice(0, 1)) }]);
    const answer = resolve(table, viewOf({ measure: "andel" }));
    expect(isRefusal(answer) ? undefined : answer.measure.decimals).toBe(1);
  });

  test("is judged by its columns", () => {
    const rests = sourceRows(pladser, rows.slice(0, 1));
    expect(() => computedTable(columns, ["aar"], [{ cells: { ...cells, andel: 101 }, rests }])).toThrow(/andel/);
  });

  test("has no row that rests on nothing", () => {
    expect(() => computedTable(columns, ["aar"], [{ cells, rests: [] }])).toThrow(/rests on nothing.*Læsø/);
  });
});

test("rows of a dataset as a table rest on themselves", () => {
  const table = datasetTable(pladser, rows);
  expect(table.rests.flat()).toEqual(sourceRows(pladser, rows));
  expect(new Set(table.rests.map(([own]) => own?.row)).size).toBe(rows.length);
});
