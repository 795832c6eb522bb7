import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readTable } from "../../../scripts/data/read-table.ts";
import { datasets, files } from "./the-data.ts";

/** A table as a Danish Excel saves it: semicolons between cells, quotes only round cells that hold one, or a quote or line break. */
function excel(bytes: Uint8Array, first = ""): Uint8Array {
  const cell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const records: string[][] = parse(Buffer.from(bytes));
  return Buffer.from(first + records.map((record) => `${record.map(cell).join(";")}\r\n`).join(""));
}

test.for([
  ["alone", ""],
  ["with the mark of UTF-8", "\ufeff"],
  ["with Excel's own first line", "sep=;\r\n"],
  ["below a title", "Pladser i kommunerne;;;;\r\n\r\n"],
] as const)("every table saved by a Danish Excel is told to have semicolons, %s", ([, first]) => {
  const told = datasets.map(({ raw, row, key }) => {
    const file = `data/raw/${raw}`;
    const saved = new Map([[file, excel(files.get(file) ?? new Uint8Array(), first)]]);
    const problems = readTable(saved, { file, schema: row, key }, undefined).problems.filter(
      ({ expected }) => !expected.includes("BOM"),
    );
    return problems.map(({ expected }) => expected).join();
  });
  expect(new Set(told)).toEqual(new Set(["kolonner adskilt af komma, ikke semikolon"]));
});
