import { lowerCase } from "../../src/lib/lower-case.ts";
import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import { isNothing, readNumber, type NumberStyle } from "./number-text.ts";
import type { SheetCell } from "./sheet.ts";
import { between } from "./units.ts";
import { comparable, tidyText, withoutMarks } from "./without-marks.ts";

/** A cell as a raw table writes it, and what was done to it where it was not delivered so, in Danish. */
export interface TidyCell {
  text: string;
  did?: string;
  /** It can be read in two ways, and nothing tells which: the other one. */
  otherwise?: string;
}

/** How a column is tidied. */
export interface Tidying {
  lists: CodeLists;
  /** How the numbers of its table are written, where other cells tell. */
  style: NumberStyle | undefined;
}

/** The text of a cell for a column of a raw table. What cannot be tidied is left as it is, for the checks to judge. */
export function tidyCell(column: Column, cell: SheetCell | undefined, tidying: Tidying): TidyCell {
  if (!cell) return { text: "" };
  if (column.type === "integer" || column.type === "decimal") return numberCell(column, cell, tidying);
  if (column.type === "choice") return named(cell, codeOf(column, cell.text));
  if (column.codeList) return named(cell, resolve(tidying.lists.lists[column.codeList], withoutMarks(cell.text)));
  if (column.name === "side" && cell.kind === "date") return pages(cell);
  const code = column.labels && codeOf(column, cell.text);
  return code === undefined ? textCell(column, cell) : named(cell, code);
}

/** The code that a text names: the code itself, its Danish name, or what people write for it. */
export function codeOf({ choices, labels = {}, meant = {} }: Column, text: string): string | undefined {
  const written = comparable(text);
  const codes = choices ?? Object.keys(labels);
  return (
    codes.find((code) => code === text) ??
    codes.find((code) => comparable(code) === written) ??
    codes.find((code) => comparable(labels[code] ?? code) === written) ??
    meant[lowerCase(withoutMarks(text))]
  );
}

function named({ text }: SheetCell, official: string | undefined): TidyCell {
  const plain = withoutMarks(text);
  if (official === undefined || official === text)
    return told(text, official ?? plain, "læst uden mærker og mellemrum");
  return told(text, official, `læst som ${official}`);
}

function textCell({ optional }: Column, cell: SheetCell): TidyCell {
  if (optional && /^[-−–—]+$/.test(tidyText(cell.text))) return { text: "", did: "læst som tom" };
  return told(cell.text, tidyText(cell.text), "læst uden mellemrum før og efter");
}

/** Pages such as 2-3, which a spreadsheet has taken for a day of a month. */
function pages({ text }: SheetCell): TidyCell {
  const [, month = "", day = ""] = text.split("-").map((part) => String(Number(part)));
  return {
    text: Number(day) < Number(month) ? `${day}-${month}` : `${month}-${day}`,
    did: "regnearket havde gjort siderne til en dato",
  };
}

function numberCell(column: Column, cell: SheetCell, { style }: Tidying): TidyCell {
  if (cell.kind === "number") return fromNumber(column, cell);
  if (cell.kind === "date" && column.role === "time") {
    return { text: cell.text.slice(0, 4), did: "regnearket havde en dato; læst som dens år" };
  }
  if (isNothing(cell.text)) return { text: "", did: "læst som tom" };
  const read = readNumber(cell.text);
  if (!read) return { text: tidyText(cell.text) };
  const factor = read.unit === undefined ? 1 : between(read.unit, column.unit);
  // A number of something else than the column counts is none of its numbers.
  if (factor === undefined) return { text: tidyText(cell.text) };
  const scaled = (value: number): string => decimal(value * factor);
  const [fits, otherwise] = [fitting(column, read.value * factor), fitting(column, (read.otherwise ?? NaN) * factor)];
  const asEnglish =
    read.otherwise !== undefined && (style === "engelsk" || (style === undefined && otherwise && !fits));
  const value = scaled(asEnglish ? (read.otherwise ?? read.value) : read.value);
  const isOpen =
    read.otherwise !== undefined && style === undefined && (column.type === "decimal" || (fits && otherwise));
  const why =
    read.otherwise !== undefined && style !== undefined
      ? `kan læses på to måder; læst som ${value}, fordi tabellens andre tal har ${asEnglish ? "punktum" : "komma"} før decimaler`
      : undefined;
  return {
    ...(why === undefined ? told(cell.text, value, `læst som ${value}`) : { text: value, did: why }),
    ...(isOpen ? { otherwise: scaled(read.otherwise ?? read.value) } : {}),
  };
}

function fromNumber(column: Column, { text, percent }: SheetCell): TidyCell {
  const value = decimal(Number(text));
  if (percent && column.unit !== undefined && between("%", column.unit) === undefined) return { text: `${value} %` };
  if (percent && column.kind !== "share" && column.unit !== "pct.")
    return { text: value, did: `vist som ${value} % i regnearket` };
  return { text: value };
}

/** Whether a column takes a number: whole where it must be, within its limits, with no more decimals than it has. */
function fitting({ type, min = -Infinity, max = Infinity, decimals = Infinity }: Column, value: number): boolean {
  if (!Number.isFinite(value) || value < min || value > max) return false;
  const digits = decimal(value).split(".")[1]?.length ?? 0;
  return type === "integer" ? digits === 0 : digits <= decimals;
}

/** A number with a decimal point, never with an exponent. */
const decimal = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e-6 && rounded !== 0 ? rounded.toFixed(12).replace(/0+$/, "") : String(rounded);
};

const told = (before: string, text: string, did: string): TidyCell => (before === text ? { text } : { text, did });
