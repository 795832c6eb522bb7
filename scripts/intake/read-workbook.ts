import { readXls, readXlsb, readXlsx, type Cell, type CellValue, type Sheet as BookSheet } from "hucre/xlsx";
import type { BookFormat } from "./delivered-kind.ts";
import { plainNumber } from "./plain-number.ts";
import { raised } from "./raised.ts";
import { readOds } from "./read-ods.ts";
import { saysError, type Sheet, type SheetCell } from "./sheet.ts";
import { showsPercent, xlsFacts, type XlsFacts } from "./xls-facts.ts";

/**
 * The sheets of a workbook, in its own order; why they are not read where it is one of the old that cannot be. Throws what the libraries
 * throw when the file is damaged.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  format: BookFormat,
): Promise<Sheet[] | "locked" | "raised"> {
  if (format === "ods") return readOds(file, bytes);
  if (format === "xls") {
    const facts = xlsFacts(bytes);
    if (facts === "locked" || facts === "raised") return facts;
    const { sheets } = await readXls(bytes);
    return sheets.map((sheet, at) => sheetOf(file, sheet, facts[at]));
  }
  const { sheets } = await (format === "xlsb" ? readXlsb : readXlsx)(bytes, { readStyles: true });
  return sheets.map((sheet) => sheetOf(file, sheet));
}

function sheetOf(file: string, sheet: BookSheet, facts?: XlsFacts): Sheet {
  const { name, rows, cells = new Map<string, Cell>(), merges = [], rowDefs = new Map(), columns = [] } = sheet;
  return {
    ...{ file, name, merges },
    // A reader may leave out rows and cells that are empty.
    rows: Array.from(rows, (row, at) =>
      Array.from(row ?? [], (value, column) => {
        const place = `${at},${column}`;
        const cell = cells.get(place);
        const isPercent = facts?.percent.has(place) ?? showsPercent(cell?.style?.numFmt ?? "");
        const formula = cell?.formula ?? (facts?.computed.has(place) === true ? "…" : undefined);
        return cellOf(value ?? null, cell, isPercent, formula);
      }),
    ),
    hiddenRows: facts?.hiddenRows ?? new Set([...rowDefs].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: facts?.hiddenColumns ?? new Set(columns.flatMap(({ hidden }, index) => (hidden ? [index] : []))),
    hidden: facts?.hidden ?? (sheet.hidden === true || sheet.veryHidden === true),
  };
}

function cellOf(
  value: CellValue,
  cell: Cell | undefined,
  isPercent: boolean,
  computed: string | undefined,
): SheetCell | undefined {
  const formula = computed === undefined ? {} : { formula: computed };
  if (value === null || value === "")
    return computed === undefined ? undefined : { text: "", kind: "text", ...formula };
  if (value instanceof Date) return { text: isoDate(value), kind: "date", ...formula };
  if (typeof value === "boolean") return { text: value ? "sand" : "falsk", kind: "boolean", ...formula };
  if (typeof value === "string")
    return { text: textOf(value, cell), kind: saysError(value) ? "error" : "text", ...formula };
  // A percentage is kept as a part of 1 and read as a part of 100.
  if (isPercent) return { text: plainNumber(value * 100), kind: "number", percent: true, ...formula };
  return { text: plainNumber(value), kind: "number", ...formula };
}

/** A text with what is raised in it kept apart from the rest: the mark of a note would else be one more digit. */
const textOf = (value: string, cell: Cell | undefined): string =>
  cell?.richText?.map(({ text, font }) => (font?.vertAlign === "superscript" ? raised(text) : text)).join("") ?? value;

const isoDate = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, "");
