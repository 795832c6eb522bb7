import { expect, test } from "vitest";
import { wrongSeparator } from "../../../scripts/data/wrong-separator.ts";

const judge = (text: string) => wrongSeparator("a.csv", text, ["aar", "kommune", "antal"]);

test.each([
  ["semikolon", "aar;kommune;antal\n"],
  ["tabulator", "aar\tkommune\tantal\n"],
  ["lodret streg", "aar|kommune|antal\n"],
  ["semikolon", '"aar";"kommune";"antal"\r\n'],
])("cells separated by %s are told of", (name, text) => {
  expect(judge(text)).toMatchObject({ row: 1, expected: `kolonner adskilt af komma, ikke ${name}` });
});

test("the row is that of the headers, also below a title", () => {
  expect(judge("Antal i kommunerne\n\naar;kommune;antal\n")?.row).toBe(3);
});

test("a table with commas is right, whatever its cells hold", () => {
  expect(judge('aar,kommune,antal\n2018,"Morsø; Thisted",3\n')).toBeUndefined();
});

test("Excel's own first line is told to be deleted, alone or with the separator", () => {
  expect(judge("sep=,\naar,kommune,antal\n")).toMatchObject({
    row: 1,
    value: "sep=,",
    action: "Slet den første linje.",
  });
  expect(judge("sep=;\naar;kommune;antal\n")?.action).toContain("Slet også linjen »sep=«");
});
