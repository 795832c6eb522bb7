import { range } from "d3";
import type { Column } from "../../src/model/shape.ts";
import type { Match, Receiver } from "./match.ts";
import { isNothing, readNumber, type NumberStyle } from "./number-text.ts";
import { cellAddress, type SheetCell } from "./sheet.ts";
import type { BodyRow } from "./table-body.ts";
import { tidyCell } from "./tidy-cell.ts";
import { comparable } from "./without-marks.ts";

/** A row for a raw table, as text, and where each of its values was delivered. */
export interface IntakeRow {
  /** Column of the raw table → text, as that table writes it. */
  values: Record<string, string>;
  /** Row of the sheet, counted from 0. */
  row: number;
  /** Column of the raw table → address of the cell in the sheet: `B5`. */
  cells: Record<string, string>;
}

/** Something that was done to a delivered value, or that a person should know of it. */
export interface Done {
  address: string;
  before: string;
  did: string;
}

/** What comes of reading a delivered table for a dataset. */
export interface TableRows {
  rows: IntakeRow[];
  done: Done[];
  /** Rows of the sheet that are no rows of the table, with the reason. */
  left: { row: number; text: string; why: string }[];
  /** Values that can be read in two ways, with both. */
  open: { address: string; text: string; first: string; second: string }[];
}

const SUM =
  /^(?:i alt|ialt|total|sum|samlet|alle|hele landet|hovedtotal|subtotal)(?!\p{L})|(?<!\p{L})(?:i alt|ialt|total|hovedtotal|subtotal)$/u;

/** A name that is a sum and says nothing else, where a column takes any name. */
const SUM_ALONE = /^(?:i alt|ialt|total|sum|hovedtotal|subtotal)$|(?<!\p{L})(?:i alt|ialt)$/u;

/** The rows of a match, tidied: long tables row by row, wide ones a row for each year or category across the top. */
export function tableRows({ receiver, body, uses, constants, header }: Match, chosen?: NumberStyle): TableRows {
  const style =
    chosen ??
    styleOf(
      body.rows,
      uses.map((use) => use.as !== "unused" && use.column.role === "measure"),
    );
  const out: TableRows = { rows: [], done: [], left: [...body.left], open: [] };
  const tidied = (column: Column, cell: SheetCell | undefined, address: string): string => {
    const { text, did, otherwise } = tidyCell(column, cell, { lists: receiver.lists, style });
    if (cell && did !== undefined) out.done.push({ address, before: cell.text, did });
    if (cell?.formula !== undefined) {
      const did =
        cell.text === "" ? "en formel, som filen ikke har værdien af" : "en formel; dens gemte værdi er brugt";
      out.done.push({ address, before: `=${cell.formula}`, did });
    }
    if (cell && otherwise !== undefined) out.open.push({ address, text: cell.text, first: text, second: otherwise });
    return text;
  };
  const acrossBy = Map.groupBy(
    range(uses.length).filter((at) => uses[at]?.as === "value"),
    (at) => {
      const use = uses[at];
      return use?.as === "value" ? JSON.stringify(use.fixed) : "";
    },
  );
  let above: IntakeRow | undefined;
  for (const { row, cells } of body.rows) {
    if (isSum(cells, uses, receiver)) {
      out.left.push({
        row,
        text: cells.flatMap((cell) => cell?.text ?? []).join(" | "),
        why: "en sum, som ikke hører til i tabellen",
      });
      continue;
    }
    const base: IntakeRow = { values: { ...constants }, row, cells: {} };
    for (const [at, use] of uses.entries()) {
      if (use.as !== "column") continue;
      const { name } = use.column;
      const address = cellAddress(row, at);
      base.values[name] = tidied(use.column, cells[at], address);
      base.cells[name] = address;
      fillDown(base, name, use.column, above, receiver.dataset.key, out, address);
    }
    above = base;
    if (acrossBy.size === 0) out.rows.push(base);
    for (const group of acrossBy.values()) {
      if (group.every((at) => isNothing(cells[at]?.text ?? ""))) {
        for (const at of group) {
          const before = cells[at]?.text ?? "";
          if (before.trim() !== "")
            out.done.push({
              address: cellAddress(row, at),
              before,
              did: "læst som intet tal; der kommer ingen række af den",
            });
        }
        continue;
      }
      const one: IntakeRow = { values: { ...base.values }, row, cells: { ...base.cells } };
      for (const at of group) {
        const use = uses[at];
        if (use?.as !== "value") continue;
        const address = cellAddress(row, at);
        Object.assign(one.values, use.fixed, { [use.column.name]: tidied(use.column, cells[at], address) });
        one.cells[use.column.name] = address;
        for (const name of Object.keys(use.fixed)) one.cells[name] = cellAddress(header.to - 1, at);
      }
      out.rows.push(one);
    }
  }
  return out;
}

/** Fills an empty cell of the key with what stands above it, where a table writes a name once for all its rows. */
function fillDown(
  { values, row }: IntakeRow,
  name: string,
  { optional, role }: Column,
  above: IntakeRow | undefined,
  key: readonly string[],
  { done }: TableRows,
  address: string,
): void {
  const before = above?.values[name];
  if (
    values[name] !== "" ||
    !before ||
    optional ||
    !key.includes(name) ||
    (role !== "place" && role !== "dimension" && role !== "time")
  )
    return;
  values[name] = before;
  done.push({ address, before: "", did: `tom; udfyldt med »${before}« fra rækken over (række ${row})` });
}

/** Whether a row tells a sum of others where its table has none: a place or category that is none, called the sum. */
function isSum(cells: BodyRow["cells"], uses: Match["uses"], { lists, known }: Receiver): boolean {
  return uses.some((use, at) => {
    const cell = cells[at];
    if (use.as !== "column" || !cell || !SUM.test(comparable(cell.text))) return false;
    const { column } = use;
    if (column.role !== "place" && column.role !== "dimension" && column.role !== "time") return false;
    const { text } = tidyCell(column, cell, { lists, style: undefined });
    if (column.type === "choice") return column.choices?.includes(text) !== true;
    if (column.codeList) return text !== column.alsoAllowed;
    if (column.role === "time") return true;
    return SUM_ALONE.test(comparable(cell.text)) && known.get(column.name)?.has(comparable(cell.text)) !== true;
  });
}

/** How the numbers of a table are written, where some of them tell and none tells otherwise. */
function styleOf(rows: readonly BodyRow[], numeric: readonly boolean[]): NumberStyle | undefined {
  const styles = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => (cell?.kind === "text" && numeric[at] ? (readNumber(cell.text)?.style ?? []) : [])),
    ),
  );
  return styles.size === 1 ? [...styles][0] : undefined;
}
