import { range } from "d3";
import { readNumber } from "./number-text.ts";
import { textAt, type Sheet } from "./sheet.ts";
import { tidyText } from "./without-marks.ts";

/** Titles, dates and greetings stand above a header, seldom more lines than this. */
const DEEPEST_START = 40;
/** A header of more rows than this is no header. */
const MOST_ROWS = 3;
/** Blank cells of a header mean what stands to their left, where merged cells have been pulled apart. */
export const YEAR = /^(?:19|20)\d{2}$/;

/** One way to see a table in a sheet: which rows are its header, and what the header says of each column. */
export interface HeaderCandidate {
  /** Rows of the header, counted from 0: from the first to before the last. */
  from: number;
  to: number;
  /** By column, what stands in the header from the top, without what is empty. */
  heads: string[][];
  /** Texts above the header, in order. */
  above: string[];
}

/** Every way in which some rows of a sheet may be the header of a table, from the top. */
export function headerCandidates(sheet: Sheet): HeaderCandidate[] {
  const merged = mergedText(sheet);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const last = Math.min(DEEPEST_START, sheet.rows.length - 1);
  return range(0, last).flatMap((from) =>
    range(1, MOST_ROWS + 1).flatMap((depth) => {
      const to = from + depth;
      const rows = range(from, to);
      if (to >= sheet.rows.length || !rows.every((row) => isHeading(sheet, row))) return [];
      if (filled(sheet, from) === 0 || filled(sheet, to - 1) < 2) return [];
      const heads = range(width).map((column) =>
        rows.flatMap((row) => {
          const text = headText(sheet, merged, row, column, row === to - 1);
          return text === "" ? [] : [text];
        }),
      );
      const above = range(0, from).flatMap((row) => (sheet.rows[row] ?? []).flatMap((cell) => cell?.text ?? []));
      return [{ from, to, heads: heads.map((parts) => [...new Set(parts)]), above }];
    }),
  );
}

const filled = (sheet: Sheet, row: number): number => (sheet.rows[row] ?? []).filter((cell) => cell?.text).length;

/** Whether nothing in a row is a number, but for years. */
const isHeading = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).every((cell) => {
    if (!cell?.text) return true;
    const text = tidyText(cell.text);
    return YEAR.test(text) || readNumber(text) === undefined;
  });

/** By `row,column`, the text of the merged cell that a cell is part of. */
function mergedText(sheet: Sheet): Map<string, string> {
  return new Map(
    sheet.merges.flatMap(({ startRow, startCol, endRow, endCol }) => {
      const text = textAt(sheet, startRow, startCol);
      return range(startRow, endRow + 1).flatMap((row) =>
        range(startCol, endCol + 1).map((column) => [`${row},${column}`, text] as const),
      );
    }),
  );
}

function headText(sheet: Sheet, merged: Map<string, string>, row: number, column: number, isLast: boolean): string {
  const own = merged.get(`${row},${column}`) ?? textAt(sheet, row, column);
  if (own !== "" || isLast) return tidyText(own);
  const before = range(column - 1, -1, -1).find((at) => textAt(sheet, row, at) !== "");
  const reaches =
    before !== undefined && textAt(sheet, row + 1, column) !== "" && textAt(sheet, row + 1, before) !== "";
  return reaches ? tidyText(textAt(sheet, row, before)) : "";
}
