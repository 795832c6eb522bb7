import { expect, test } from "vitest";
import { rowNameColumn } from "../../src/analysis/row-name.ts";
import { places } from "../views/tables.ts";

const columnsOf = (...names: string[]) => places.columns.filter(({ name }) => names.includes(name));
const rows = places.rows.map((row, at) => ({ ...row, ejer: `${row["ejer"]} ${at}` }));
const nameOf = (names: string[], of: typeof places.rows = rows) => rowNameColumn(columnsOf(...names), [...of])?.name;

test("rows are called by the column that tells most of them apart", () => {
  expect(nameOf(["kommune", "ejer", "status"])).toBe("ejer");
  expect(nameOf(["status", "ejer"])).toBe("ejer");
});

test("rows are called by their municipality where it tells nearly as many apart", () => {
  expect(nameOf(["ejer", "kommune"], places.rows)).toBe("kommune");
});

test("rows without a column to be called by have no name", () => {
  expect(nameOf([])).toBeUndefined();
});
