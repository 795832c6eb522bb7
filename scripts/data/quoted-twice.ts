import { parse } from "csv-parse/sync";
import type { Problem } from "./problem.ts";

/**
 * The one problem of a table that was saved a second time as text: quotes stand within the quotes of every cell, or of each line, whose
 * cells have become one. Told alone, since every other fault of such a table would follow from it.
 */
export function quotedTwice(
  file: string,
  records: readonly (readonly string[])[],
  wanted: readonly string[],
): Problem | undefined {
  const [first = []] = records;
  const unquoted = first.map((cell) => /^"(.*)"$/s.exec(cell)?.[1]);
  const everyCell = unquoted.length > 0 && unquoted.every((cell) => cell !== undefined && wanted.includes(cell));
  const [only = ""] = first;
  const everyLine = first.length === 1 && wanted.length > 1 && wanted.every((name) => cellsOf(only).includes(name));
  if (!everyCell && !everyLine) return undefined;
  return {
    ...{ file, row: 1, value: first.join(",") },
    expected: `overskrifter uden anførselstegn; filen er gemt som CSV to gange, så ${everyCell ? "der står anførselstegn om hver celle" : "hver række er blevet til én celle"}`,
    action: "Hent filen, som den var før, og gem den som CSV én gang.",
  };
}

function cellsOf(line: string): string[] {
  const [cells = []]: string[][] = parse(line, { relax_quotes: true, relax_column_count: true });
  return cells;
}
