import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import type { DeliveredFile } from "../../../scripts/intake/delivered-files.ts";
import type { Said } from "../../../scripts/intake/take-in.ts";

/** A delivery that is bad or messy, and what the one who takes it in says of it beside the source. */
export interface MessyCase {
  files: DeliveredFile[];
  said?: Partial<Said>;
}

/** Deliveries by what is bad or messy in them. */
export type Deliveries = Readonly<Record<string, () => MessyCase | Promise<MessyCase>>>;

export type Value = string | number | null | Date;
export type Grid = Value[][];

export const TITLE = "Pladser på det sociale område i Nordjylland 2026";
export const HEAD = ["Kommune", "Kommunal", "Privat", "Fælles i socialaftalen"];
/** Invented places of 2026, near those of 2024. */
export const PLACES: [name: string, own: number, privately: number, shared: number][] = [
  ["Brønderslev", 235, 281, 120],
  ["Frederikshavn", 650, 147, 101],
  ["Hjørring", 352, 380, 231],
  ["Jammerbugt", 141, 668, 56],
  ["Læsø", 27, 0, 0],
  ["Mariagerfjord", 150, 470, 474],
  ["Morsø", 333, 66, 90],
  ["Rebild", 115, 271, 70],
  ["Thisted", 590, 385, 48],
  ["Vesthimmerland", 245, 296, 255],
  ["Aalborg", 1862, 55, 820],
];
export const wide = (): Grid => [[TITLE], [], HEAD, ...PLACES.map((row) => [...row])];
export const long = (year: Value = 2026): Grid => [
  ["År", "Kommune", "Ejerform", "Pladser"],
  ...PLACES.flatMap(([name, ...values]) => values.map((value, at) => [year, name, HEAD[at + 1] ?? "", value])),
];
/** Payments in kroner with a decimal share, of a year that no row has yet. */
export const money = (): Grid => [
  ["År", "Prisniveau", "Kommune", "Betaling", "Børn 0-17 år", "Børn opgjort", "Andel", "Status"],
  ["2026", "løbende", "Brønderslev", 1306500, 7913, 2025, 6.4, "budget"],
  ["2026", "løbende", "Frederikshavn", 1754300, 10782, 2025, 8.8, "budget"],
  ["2026", "løbende", "Hjørring", 2216700, 14001, 2025, 11.4, "budget"],
];
/** The payments as a file of text; whose they are is said. */
export const paid = (grid: Grid): MessyCase => saying(csv(grid), { tabel: "objektiv-finansiering" });
export const rates = (): Grid => [
  ["År", "Region", "Betaler", "Kroner pr. indbygger", "Status"],
  ["2026", "Nordjylland", "kommuner", "6,95", "aftalt"],
  ["2026", "Midtjylland", "kommuner", "6,95", "aftalt"],
  ["2026", "Syddanmark", "kommuner", "6,95", "aftalt"],
];

export const with_ = (grid: Grid, row: number, column: number, value: Value): Grid =>
  grid.map((cells, at) => (at === row ? Object.assign([...cells], { [column]: value }) : cells));
export const insert = (grid: Grid, at: number, ...rows: Grid): Grid => [
  ...grid.slice(0, at),
  ...rows,
  ...grid.slice(at),
];
export const mapNumbers = (grid: Grid, change: (value: number) => Value): Grid =>
  grid.map((row) => row.map((value) => (typeof value === "number" && value !== 2026 ? change(value) : value)));

export const file = (name: string, bytes: Uint8Array | string): MessyCase => ({
  files: [{ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes }],
});
export const saying = (one: MessyCase, said: Partial<Said>): MessyCase => ({ ...one, said });
export const xlsx = async (rows: Grid, more: Partial<WriteSheet> = {}, name = "levering.xlsx"): Promise<MessyCase> =>
  file(name, await writeXlsx({ sheets: [{ name: "Ark1", rows, ...more }] }));
export const sheets = async (...all: WriteSheet[]): Promise<MessyCase> =>
  file("levering.xlsx", await writeXlsx({ sheets: all }));
export const cells = (...all: [place: string, cell: Partial<Cell>][]): Partial<WriteSheet> => ({ cells: new Map(all) });
export const danish = (value: Value): string =>
  value === null
    ? ""
    : typeof value === "number"
      ? String(value).replace(".", ",")
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : value;
export const csvText = (grid: Grid, between = ";", end = "\r\n"): string =>
  grid
    .map((row) =>
      row
        .map(danish)
        .map((cell) => (cell.includes(between) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(between),
    )
    .join(end) + end;
export const csv = (grid: Grid, between = ";", end = "\r\n"): MessyCase =>
  file("levering.csv", csvText(grid, between, end));
export const workbook = (name: string): Buffer => readFileSync(`tests/fixtures/workbooks/${name}`);

/** A package with one sheet whose XML is given as it is. */
export function rawXlsx(sheet: string): Uint8Array {
  const text = (body: string): Uint8Array =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  return zipSync({
    "[Content_Types].xml": text(
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": text(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": text(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": text(sheet),
  });
}
export const sheetXml = (inside: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`;
export function rawOds(content: string): Uint8Array {
  const head = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:calcext="c">`;
  return zipSync(
    {
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": Buffer.from(
        `${head}<office:body><office:spreadsheet><table:table table:name="Ark1">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    },
    { level: 9 },
  );
}
export const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le")),
  ]);

export const cp1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll("–", "\x96"), "latin1");
export const CELLS = [
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "\u202eevil",
  "\u001b[31mrød",
  "@SUM(A1)",
  "a\u0000b",
];

/** The places of 2024 as they are published. */
export function published(): Grid {
  const [, ...rows] = readFileSync("data/raw/social/pladser-pr-kommune.csv", "utf8").trim().split("\n");
  const own = rows.map((row) => row.split(",").slice(0, 4)).filter(([year]) => year === "2024");
  return [["År", "Kommune", "Ejerform", "Pladser"], ...own];
}
