import type { CodeListName } from "../../src/model/code-lists.ts";
import { rowRanges } from "./row-ranges.ts";

/** Where in what was delivered something stands. */
export interface Place {
  /** Path from the project's root. */
  file: string;
  /** Name of the sheet, in a file that has several. */
  sheet?: string;
  /** Row as a spreadsheet counts them: the header is row 1. Absent when the whole file is meant. */
  row?: number;
  /** Name of the column, or the letter a spreadsheet gives it when the name itself is wrong. */
  column?: string;
  /** Address of the cell, in a workbook: `B5`. */
  cell?: string;
}

/** One thing wrong with what was delivered, in the words a secretary needs. All texts are Danish. */
export interface Problem extends Place {
  /** Title of the check that failed, when the table as a whole is wrong. */
  check?: string;
  /** What was found, as written. */
  value?: string;
  expected: string;
  action: string;
  /** The code list that does not have the value. */
  list?: CodeListName;
}

/** What is expected of a file that is not there: it has nothing in it to correct. */
export const FILE_IN_PLACE = "en fil med dette navn; den findes ikke";

/** Of a cell so much is quoted that it can be found again; what a check has found is read whole. */
const [LONGEST_CELL, LONGEST_FINDING] = [100, 500];

/** How a value is quoted in a message: cut when long, characters that cannot be seen shown as a dot. */
function quote(value: string, longest: number): string {
  if (value === "") return "en tom celle";
  const visible = value.replace(/[\p{Cc}\p{Cf}\u00a0\u202f]/gu, "·");
  return `»${visible.length > longest ? `${visible.slice(0, longest - 3)}…` : visible}«`;
}

/** A problem as a paragraph of Danish text; with more rows, when the very same is wrong in them. */
export function problemText(
  problem: Problem,
  rows: readonly number[] = problem.row === undefined ? [] : [problem.row],
): string {
  const place = [
    problem.file,
    ...(problem.sheet === undefined ? [] : [`arket »${problem.sheet}«`]),
    ...(rows.length === 0 ? [] : [`række ${rowRanges(rows)}`]),
    ...(problem.column === undefined ? [] : [`kolonne ${problem.column}`]),
    ...(problem.cell === undefined ? [] : [`celle ${problem.cell}`]),
    ...(problem.check === undefined ? [] : [`kontrollen »${problem.check}«`]),
  ].join(", ");
  const longest = problem.check === undefined ? LONGEST_CELL : LONGEST_FINDING;
  const found = problem.value === undefined ? "" : `  Fundet:    ${quote(problem.value, longest)}\n`;
  return `${place}\n${found}  Forventet: ${problem.expected}\n  Gør dette: ${problem.action}`;
}
