import { expect, test } from "vitest";
import { toldCells } from "../../src/model/told-cells.ts";

const cell = (row: string, column: string) => ({ dataset: "pladser", row, column });
const told = (...cells: ReturnType<typeof cell>[]) => toldCells(cells, () => ["aar", "kommune"]);

test("a cell that names its row is left out where the row has another", () => {
  expect(told(cell("a", "aar"), cell("a", "pladser"), cell("b", "pladser"))).toEqual([
    cell("a", "pladser"),
    cell("b", "pladser"),
  ]);
});

test("a row stands once where all its cells name it", () => {
  expect(told(cell("a", "aar"), cell("a", "kommune"))).toEqual([cell("a", "aar")]);
});

test("every measure of a row is told", () => {
  expect(told(cell("a", "pladser"), cell("a", "andel"))).toHaveLength(2);
});
