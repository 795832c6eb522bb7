import { expect, test } from "vitest";
import { conditions, rowsWhere } from "../../../scripts/data/conditions.ts";

test("conditions are columns and values, and a value may hold an equals sign", () => {
  expect(conditions("aar=2018; ejerform=privat")).toEqual([
    ["aar", ["2018"]],
    ["ejerform", ["privat"]],
  ]);
  expect(conditions("note=a=b")).toEqual([["note", ["a=b"]]]);
});

test("a star means every row whose cell is filled in", () => {
  const rows = [
    { aar: 2018, antal: 0 },
    { aar: 2018, antal: null },
  ];
  expect(rowsWhere(rows, "aar=2018; antal=*")).toEqual([rows[0]]);
});

test("rows are meant when each of their cells is one of those listed", () => {
  const rows = [
    { aar: 2018, form: "a" },
    { aar: 2018, form: "c" },
    { aar: 2019, form: "b" },
  ];
  expect(rowsWhere(rows, "aar=2018|2019; form=a|b")).toEqual([rows[0], rows[2]]);
});
