import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
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
    ["a zip of something else", zipSync({ "noget/andet.txt": Buffer.from("hej") }), "en pakket fil"],
    ["a workbook cut short", workbook.subarray(0, 3000), "filen er skåret over"],
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

describe("a workbook with rows in groups, rows repeated on each page, hidden rows and columns, raised marks and percentages", () => {
  const file = (kind: string): Buffer => readFileSync(`tests/fixtures/workbooks/gemt.${kind}`);

  test.each(["xlsx", "ods"])("is read whole from %s, with what is hidden", async (kind) => {
    const found = await readDelivered(`gemt.${kind}`, file(kind));
    if (!("sheets" in found)) throw new Error(found.expected);
    const [sheet, hidden] = found.sheets;
    expect([sheet?.hidden, hidden?.hidden]).toEqual([false, true]);
    expect([[...(sheet?.hiddenRows ?? [])], [...(sheet?.hiddenColumns ?? [])]]).toEqual([[3], [4]]);
    const texts = sheet?.rows.map((row) => row.map((cell) => cell?.text)) ?? [];
    expect(texts.length).toBe(14);
    expect(texts.slice(0, 3)).toEqual([
      ["Kommune", "Antal", "Andel", "Skrevet med tegn", "Skjult"],
      ["Brønderslev¹", "100", "10", "12.5", "0"],
      ["Frederikshavn", "101²", "11", "13.5", "1"],
    ]);
    expect(sheet?.rows[1]?.map((cell) => cell?.percent)).toEqual([undefined, undefined, true, undefined, undefined]);
    expect(sheet?.merges.map(({ startRow, endRow }) => [startRow, endRow])).toEqual([[12, 13]]);
  });

  test("is refused as XLS, where a raised mark cannot be told from the digits before it", async () => {
    expect(await read("gemt.xls", file("xls"))).toContain("hævet skrift");
  });
});
