import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv, csvCell } from "../../src/lib/csv.ts";

test("a cell is quoted only when it must be", () => {
  expect([csvCell("Morsø"), csvCell("a,b"), csvCell('"a"'), csvCell(" a")]).toEqual([
    "Morsø",
    '"a,b"',
    '"""a"""',
    '" a"',
  ]);
});

test("a text that a spreadsheet would run gets an apostrophe, a negative number does not", () => {
  expect(["=1+1", "@x", "+45 1", "-a", -5].map(csvCell)).toEqual(["'=1+1", "'@x", "'+45 1", "'-a", "-5"]);
});

test("a missing value is an empty cell", () => {
  expect(csv(["a", "b"], [{ a: null, b: 12.5 }])).toBe("a,b\r\n,12.5\r\n");
});

test("what is written can be read back unchanged", () => {
  const rows = [{ a: 'Han sagde: "nej", og gik', b: "to\nlinjer" }];
  expect(parse(csv(["a", "b"], rows), { columns: true })).toEqual(rows);
});
