import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import { assessments } from "../../../src/analysis/erhvervshuse.ts";
import evaluering from "../../../src/datasets/erhvervshuse-brugerevaluering.ts";
import { rowAddress } from "../../../src/model/row-address.ts";
import { houseTable, responseTable } from "../../../src/stories/erhvervshuse/tables.ts";

const rows = rowsOf(evaluering);
const houses = (["alle", "drift", "vaekst"] as const).flatMap((segment) => assessments(rows, segment));

describe("the evaluations by whether they were answered", () => {
  const table = responseTable(houses);

  test("are together all that a house sent, with whole answers", () => {
    const parts = Map.groupBy(table.rows, ({ segment, hus }) => `${String(segment)} ${String(hus)}`);
    const sums = [...parts.values()].map((own) => own.reduce((sum, row) => sum + Number(row["evalueringer"]), 0));
    expect(sums).toEqual(houses.map(({ sendt }) => sendt.value));
    expect(table.rows.filter((row) => !Number.isInteger(row["evalueringer"]))).toEqual([]);
  });

  test("rest each on the row of its house", () => {
    const own = houses.map(({ row }) => rowAddress(evaluering.key, row));
    expect(new Set(table.rests.flat().map(({ row }) => row))).toEqual(new Set(own));
  });
});

test("a weak or provisional house is told so in the table of what firms said", () => {
  const table = houseTable(houses, []);
  const marked = table.rows.map((row) => [row["forbehold"] !== null, String(row["hus"]).endsWith("(foreløbig)")]);
  expect(marked).toEqual(houses.map(({ weak, provisional }) => [weak, provisional]));
});
