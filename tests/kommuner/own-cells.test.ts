import { expect, test } from "vitest";
import { ownCells } from "../../src/kommuner/own-cells.ts";
import { formerly, measured, traced } from "./a-measure.ts";

const cell = (row: string) => ({ dataset: "d", row, column: "pladser" });
const account = { ...traced(26), cells: [cell("2024")] };

test("a measure of one year rests on the cells of that year", () => {
  expect(ownCells(measured({ account }))).toEqual([cell("2024")]);
});

test("a measure that is compared with an earlier year rests on the cells of that, too", () => {
  const earlier = { ...formerly(2018, 20), account: { ...traced(20), cells: [cell("2018"), cell("2018-2")] } };
  expect(ownCells(measured({ account, earlier }))).toEqual([cell("2024"), cell("2018"), cell("2018-2")]);
});
