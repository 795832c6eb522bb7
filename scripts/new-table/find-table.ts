import { bodyOf, type Body } from "../intake/table-body.ts";
import { headerCandidates, type HeaderCandidate } from "../intake/header-candidates.ts";
import type { Sheet, SheetCell } from "../intake/sheet.ts";

/** A table that nobody has declared, as it was found in a sheet. */
export interface FoundTable {
  sheet: Sheet;
  header: HeaderCandidate;
  body: Body;
  /** Its columns: what the header says of each, from the top, and its cells. Those without a heading or cells are left out. */
  columns: { heads: string[]; cells: (SheetCell | undefined)[] }[];
}

/** The largest table of some sheets: most columns, then most rows. Of headers that say as much the one of fewest rows is taken. */
export function findTable(sheets: readonly Sheet[]): FoundTable | undefined {
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => headerCandidates(sheet).map((header) => tableUnder(sheet, header)))
    .filter(({ columns, body }) => columns.length > 1 && body.rows.length > 0 && areNamedApart(columns));
  return tables.sort(
    (a, b) =>
      b.columns.length - a.columns.length ||
      b.body.rows.length - a.body.rows.length ||
      a.header.to - a.header.from - (b.header.to - b.header.from),
  )[0];
}

function tableUnder(sheet: Sheet, header: HeaderCandidate): FoundTable {
  const body = bodyOf(sheet, header);
  const columns = header.heads
    .map((heads, at) => ({ heads, cells: body.rows.map(({ cells }) => cells[at]) }))
    .filter(({ heads, cells }) => heads.length > 0 && cells.some((cell) => cell !== undefined && cell.text !== ""));
  return { sheet, header, body, columns };
}

const areNamedApart = (columns: FoundTable["columns"]): boolean =>
  new Set(columns.map(({ heads }) => heads.join(" ").toLowerCase())).size === columns.length;
