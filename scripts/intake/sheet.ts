/** A cell as it was delivered. */
export interface SheetCell {
  /** What it says, as a person reads it in the sheet: numbers with a decimal point, dates as ISO dates. */
  text: string;
  /** How the sheet keeps it. A number that is kept as text is `text`. */
  kind: "text" | "number" | "date" | "boolean" | "error";
  /** The number is shown as a percentage: 0.125 reads as 12,5 %, and `text` is `12.5`. */
  percent?: true;
  /** Where the cell is computed: the formula. `text` is the value that the file keeps of it, and empty when it keeps none. */
  formula?: string;
}

/** A sheet of a workbook, or a file of text, cell by cell. */
export interface Sheet {
  /** Name of the file, as a person knows it. */
  file: string;
  /** Name of the sheet; absent in a file of text, which has no other. */
  name?: string;
  /** rows[i][j] is the cell in row i + 1 and the (j + 1)th column; undefined when it is empty. */
  rows: (SheetCell | undefined)[][];
  /** Merged cells, first and last row and column counted from 0. Only the first of them bears the text. */
  merges: readonly Merge[];
  /** Rows and columns that the sheet hides, counted from 0. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** The whole sheet is hidden. */
  hidden: boolean;
}

/** A rectangle of cells that are one. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|DIVISION\/0!|VALUE!|VÆRDI!|REF!|REFERENCE!|NAME\?|NAVN\?|NUM!|NUM\.!|N\/A|I\/T|SPILL!|ERR)/i;

/** Whether a cell says that its formula went wrong, also in a Danish spreadsheet. */
export const saysError = (text: string): boolean => ERROR.test(text);

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The address of a cell as a spreadsheet writes it, from its row and column counted from 0: `B5`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The text of a cell, or nothing. */
export const textAt = ({ rows }: Pick<Sheet, "rows">, row: number, column: number): string =>
  rows[row]?.[column]?.text ?? "";
