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
}

/** One thing wrong with what was delivered, in the words a secretary needs. All texts are Danish. */
export interface Problem extends Place {
  /** Title of the check that failed, when the table as a whole is wrong. */
  check?: string;
  /** What was found, as written. */
  value?: string;
  expected: string;
  action: string;
}

/** What is expected of a file that is not there: it has nothing in it to correct. */
export const FILE_IN_PLACE = "en fil med dette navn; den findes ikke";

/** How a value is quoted in a message: cut when long, characters that cannot be seen shown as a dot. */
function quote(value: string): string {
  if (value === "") return "en tom celle";
  const visible = value.replace(/[\p{Cc}\p{Cf}\u00a0\u202f]/gu, "·");
  return `»${visible.length > 100 ? `${visible.slice(0, 97)}…` : visible}«`;
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
    ...(problem.check === undefined ? [] : [`kontrollen »${problem.check}«`]),
  ].join(", ");
  const found = problem.value === undefined ? "" : `  Fundet:    ${quote(problem.value)}\n`;
  return `${place}\n${found}  Forventet: ${problem.expected}\n  Gør dette: ${problem.action}`;
}
