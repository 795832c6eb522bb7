import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import { assessments } from "../../../src/analysis/erhvervshuse.ts";
import evaluering from "../../../src/datasets/erhvervshuse-brugerevaluering.ts";
import { rowAddress } from "../../../src/model/row-address.ts";
import { responseTable } from "../../../src/stories/erhvervshuse/tables.ts";

const houses = assessments(rowsOf(evaluering), "alle");
const table = responseTable(houses);

test("answered and unanswered evaluations are together all that a house sent, with whole answers", () => {
  const parts = Map.groupBy(table.rows, ({ hus }) => String(hus));
  const sums = [...parts.values()].map((own) => own.reduce((sum, row) => sum + Number(row["evalueringer"]), 0));
  expect(sums).toEqual(houses.map(({ sendt }) => sendt.value));
  expect(table.rows.filter((row) => !Number.isInteger(row["evalueringer"]))).toEqual([]);
});

test("answered and unanswered evaluations rest each on the row of its house", () => {
  const own = houses.map(({ row }) => rowAddress(evaluering.key, row));
  expect(new Set(table.rests.flat().map(({ row }) => row))).toEqual(new Set(own));
});
