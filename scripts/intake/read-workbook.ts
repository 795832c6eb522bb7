import { readOds } from "hucre/ods";
import { readXls, readXlsb, readXlsx, type Cell, type CellValue, type Sheet as BookSheet } from "hucre/xlsx";
import type { BookFormat } from "./delivered-kind.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

const READERS = { xlsx: readXlsx, xlsb: readXlsb, xls: readXls, ods: readOds } as const;

/** The sheets of a workbook, in its own order. Throws what the library throws when the file cannot be read. */
export async function readWorkbook(file: string, bytes: Uint8Array, format: BookFormat): Promise<Sheet[]> {
  const book = await READERS[format](bytes, { readStyles: true });
  return book.sheets.map((sheet) => sheetOf(file, sheet));
}

function sheetOf(file: string, sheet: BookSheet): Sheet {
  const { name, rows, cells = new Map<string, Cell>(), merges = [], rowDefs = new Map(), columns = [] } = sheet;
  return {
    ...{ file, name, merges },
    // A reader may leave out rows and cells that are empty.
    rows: Array.from(rows, (row, at) =>
      Array.from(row ?? [], (value, column) => cellOf(value ?? null, cells.get(`${at},${column}`))),
    ),
    hiddenRows: new Set([...rowDefs].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, index) => (hidden ? [index] : []))),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

function cellOf(value: CellValue, cell: Cell | undefined): SheetCell | undefined {
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  if (value === null || value === "")
    return cell?.formula === undefined ? undefined : { text: "", kind: "text", ...formula };
  if (value instanceof Date) return { text: isoDate(value), kind: "date", ...formula };
  if (typeof value === "boolean") return { text: value ? "sand" : "falsk", kind: "boolean", ...formula };
  if (typeof value === "string") return { text: value, kind: cell?.type === "error" ? "error" : "text", ...formula };
  // A percentage is kept as a part of 1 and read as a part of 100.
  if (cell?.style?.numFmt?.includes("%"))
    return { text: plain(value * 100), kind: "number", percent: true, ...formula };
  return { text: plain(value), kind: "number", ...formula };
}

/** A number with the digits that a spreadsheet shows: no more than the fifteen it keeps. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));

const isoDate = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, "");
