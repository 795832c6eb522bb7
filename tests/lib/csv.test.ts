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

test.each(["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"])(
  "a text that begins with %j could be run, and gets an apostrophe",
  (start) => {
    expect(csvCell(`${start}1`).replace(/^"/, "")).toBe(`'${start}1${start === "\r" ? '"' : ""}`);
  },
);

test.each(["a,b", 'a"b', "a\nb", "a\rb", "a\r\nb", " a", "a "])("%j is quoted, and read back as it was", (text) => {
  expect(csvCell(text)).toMatch(/^"[^]*"$/);
  expect(parse(`${csvCell(text)},b\r\n`)).toEqual([[text, "b"]]);
});

test("a missing value is an empty cell", () => {
  expect(csv(["a", "b"], [{ a: null, b: 12.5 }])).toBe("a,b\r\n,12.5\r\n");
});

test("what is written can be read back unchanged", () => {
  const rows = [{ a: 'Han sagde: "nej", og gik', b: "to\nlinjer" }];
  expect(parse(csv(["a", "b"], rows), { columns: true })).toEqual(rows);
});
