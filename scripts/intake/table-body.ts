import { range } from "d3";
import type { HeaderCandidate } from "./header-candidates.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { comparable } from "./without-marks.ts";

/** A row below a header. */
export interface BodyRow {
  /** Row of the sheet, counted from 0. */
  row: number;
  cells: (SheetCell | undefined)[];
}

/** What stands below a header: the rows of the table, and the rows that are none, with the reason in Danish. */
export interface Body {
  rows: BodyRow[];
  left: { row: number; text: string; why: string }[];
}

/** The rows of a table. Blank rows, notes below it and headers said again are left out; cells merged downwards are filled. */
export function bodyOf(sheet: Sheet, { to, heads }: HeaderCandidate): Body {
  const down = mergedDown(sheet);
  const names = heads.map((parts) => comparable(parts.at(-1) ?? ""));
  const body: Body = { rows: [], left: [] };
  for (const row of range(to, sheet.rows.length)) {
    const cells = range(heads.length).map((column) => down.get(`${row},${column}`) ?? sheet.rows[row]?.[column]);
    const told = cells.filter((cell) => cell !== undefined && (cell.text !== "" || cell.formula !== undefined));
    if (told.length === 0) continue;
    const text = told.map((cell) => cell?.text ?? "").join(" | ");
    if (told.length === 1 && heads.filter((parts) => parts.length > 0).length > 2)
      body.left.push({ row, text, why: "note eller titel" });
    else if (isHeaderAgain(cells, names)) body.left.push({ row, text, why: "overskrifterne igen" });
    else body.rows.push({ row, cells });
  }
  return body;
}

/** Cells that are merged over several rows, by `row,column`: each row of them says the same. */
function mergedDown(sheet: Sheet): Map<string, SheetCell> {
  return new Map(
    sheet.merges.flatMap(({ startRow, startCol, endRow, endCol }) => {
      const cell = sheet.rows[startRow]?.[startCol];
      if (!cell || startRow === endRow || startCol !== endCol) return [];
      return range(startRow, endRow + 1).map((row) => [`${row},${startCol}`, cell] as const);
    }),
  );
}

const isHeaderAgain = (cells: readonly (SheetCell | undefined)[], names: readonly string[]): boolean =>
  cells.filter((cell, at) => cell !== undefined && comparable(cell.text) === names[at]).length * 2 > cells.length;
