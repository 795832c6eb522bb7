import { cellAddress, type Sheet, type SheetCell } from "./sheet.ts";
import { tidyText } from "./without-marks.ts";

/** A workbook as the text that rows cite lines of, and the lines on which its parts stand, counted from 1. */
export interface Extract {
  text: string;
  /** The line of a row of a sheet, counted from 0 among the sheets and the rows. */
  lineOf: (sheet: number, row: number) => number;
  /** The line with the name of the file. */
  fileLine: number;
  /** The line with the name of a sheet. */
  sheetLine: (sheet: number) => number;
  /** The line of what the one who took the file in said of it. */
  saidLine: number;
}

/**
 * The text of the sheets of one file: a line for each row, with the address before each cell, so that a number can be looked up in it
 * and found again in the workbook. `said` is what the file itself does not say, in words.
 */
export function workbookExtract(file: string, sheets: readonly Sheet[], said: string): Extract {
  const lines = [`Fil: ${file}`, `Oplyst ved indlæsningen: ${said}`];
  const starts = sheets.map((sheet) => {
    lines.push(sheet.name === undefined ? "Tabel" : `Ark: ${sheet.name}`);
    const start = lines.length;
    sheet.rows.forEach((cells, row) => lines.push(rowText(cells, row)));
    return start;
  });
  return {
    text: `${lines.join("\n")}\n`,
    lineOf: (sheet, row) => (starts[sheet] ?? 0) + row + 1,
    fileLine: 1,
    saidLine: 2,
    sheetLine: (sheet) => starts[sheet] ?? 0,
  };
}

const rowText = (cells: readonly (SheetCell | undefined)[], row: number): string =>
  cells.flatMap((cell, column) => (cell?.text ? [`${cellAddress(row, column)}: ${cellText(cell)}`] : [])).join(" | ");

/** A number as Danes write it, so that 2.345 is not read as thousands. */
function cellText({ text, kind, percent }: SheetCell): string {
  if (kind !== "number") return tidyText(text);
  return `${text.replace(".", ",")}${percent ? " %" : ""}`;
}
