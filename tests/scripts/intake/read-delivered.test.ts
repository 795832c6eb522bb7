import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readDelivered } from "../../../scripts/intake/read-delivered.ts";

const workbook = readFileSync("tests/fixtures/workbooks/pladser-2026.xlsx");
const text = "Kommune;Pladser\r\nLæsø;26\r\nRebild;1.306\r\n";
const latin = Buffer.from(text, "latin1");

/** The cells of the first sheet as text, row by row; or what was expected in place of the file. */
async function read(name: string, bytes: Uint8Array): Promise<string[][] | string> {
  const found = await readDelivered(name, bytes);
  if (!("sheets" in found)) return found.expected;
  return found.sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? "")) ?? [];
}

const TABLE = [
  ["Kommune", "Pladser"],
  ["Læsø", "26"],
  ["Rebild", "1.306"],
];

describe("a table of text", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["Windows-1252", latin],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 the other way", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["tabs", Buffer.from(text.replaceAll(";", "\t"))],
    ["commas", Buffer.from(text.replaceAll(";", ","))],
    ["bars", Buffer.from(text.replaceAll(";", "|"))],
    ["quotes", Buffer.from(text.replace("Læsø", '"Læsø"'))],
    ["plain line ends", Buffer.from(text.replaceAll("\r\n", "\n"))],
  ])("is read in %s", async (_how, bytes) => {
    expect(await read("levering.csv", bytes)).toEqual(TABLE);
  });

  test("that says its separator in a first line is read by it, and its rows keep their numbers", async () => {
    expect(await read("levering.csv", Buffer.from(`sep=;\r\n${text}`))).toEqual([[], ...TABLE]);
  });

  test("with a semicolon and a line end in a cell is read whole", async () => {
    const bytes = Buffer.from('Kommune;Note\r\nLæsø;"a; b\r\nc"\r\n');
    expect(await read("levering.csv", bytes)).toEqual([
      ["Kommune", "Note"],
      ["Læsø", "a; b\r\nc"],
    ]);
  });
});

describe("what is no table is told in Danish", () => {
  const corrupt = Buffer.from(workbook);
  corrupt.fill(0x41, 100, 2000);
  test.each([
    ["an empty file", Buffer.alloc(0), "filen er tom"],
    ["only blank lines", Buffer.from("\r\n\r\n"), "filen er tom"],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "et PDF-dokument"],
    ["a web page", Buffer.from("<!doctype html><html><body>hej"), "en webside"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "et billede"],
    [
      "a zip of something else",
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from("noget/andet.txt")]),
      "en pakket fil",
    ],
    ["a workbook cut short", workbook.subarray(0, 3000), "en pakket fil"],
    ["a workbook that is damaged", corrupt, "filen er ødelagt"],
    ["bytes that are no text", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3]), "tegn, som ingen kan skrive"],
  ])("%s", async (_what, bytes, told) => {
    expect(await read("levering.xlsx", bytes)).toContain(told);
  });

  test("a sheet with two cells as far apart as a sheet is wide is refused and does not fill the memory", async () => {
    const small = await writeXlsx({ sheets: [{ name: "Ark1", rows: [["a"]] }] });
    // The cell A1 becomes the last of the sheet: the same bytes in another place cannot be had without packing anew.
    const far = await writeXlsx({
      sheets: [{ name: "Ark1", rows: [["a"]], cells: new Map([["1048575,16383", { value: "b", type: "string" }]]) }],
    });
    expect(small.length).toBeLessThan(10_000);
    expect(await read("levering.xlsx", far)).toContain("rummer mere end et regneark kan");
  });
});

test("a workbook tells what it hides, what it computes and what it has merged", async () => {
  const found = await readDelivered("pladser-2026.xlsx", workbook);
  if (!("sheets" in found)) throw new Error(found.expected);
  const [shown, hidden] = found.sheets;
  expect([shown?.hidden, hidden?.hidden]).toEqual([false, true]);
  expect([...(shown?.hiddenRows ?? [])]).toEqual([8]);
  expect(
    shown?.merges.map(({ startRow, startCol, endRow, endCol }) => [startRow, startCol, endRow, endCol]),
  ).toContainEqual([3, 1, 3, 3]);
  expect(shown?.rows[5]?.[4]).toEqual({ text: "", kind: "text", formula: "SUM(B6:D6)" });
});
