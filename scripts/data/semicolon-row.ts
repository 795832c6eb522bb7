import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "./problem.ts";

/** The problem of a row whose cells are separated by semicolons, as Danish Excel saves them, in a table with commas. */
export function semicolonRow(file: string, line: string, width: number, row: number): Problem | undefined {
  if (width < 2 || cellCount(line, ";") !== width || cellCount(line, ",") === width) return undefined;
  const expected = "celler adskilt af komma som i resten af filen; i denne række er de adskilt af semikolon";
  const action =
    "Skriv rækken med komma mellem cellerne og punktum i decimaltal. I LibreOffice vælger du komma som skilletegn, når du gemmer.";
  return { file, row, value: line, expected, action };
}

/** Every such row of a text. The header is row 1. */
export function semicolonRows(file: string, text: string): Problem[] {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const width = cellCount(header, ",") ?? 0;
  return lines.flatMap((line, index) => semicolonRow(file, line, width, index + 2) ?? []);
}

/** How many cells a line has when it is cut at a character; undefined when its quotes do not fit. */
function cellCount(line: string, delimiter: string): number | undefined {
  try {
    const records: string[][] = parse(line, { delimiter });
    return records[0]?.length;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
