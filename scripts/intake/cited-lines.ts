import type { Match } from "./match.ts";
import type { IntakeRow } from "./table-rows.ts";
import type { Extract } from "./workbook-extract.ts";

/**
 * The lines of the extract on which a delivered row stands: its own, that of the header where years or categories stand across the top,
 * and those that say what the table itself does not. `prefix` is the number of the extract where it is not the main one of its source.
 */
export function linesOfRow(
  { row, cells }: IntakeRow,
  { header, constants }: Match,
  extract: Extract,
  sheet: number,
  above: readonly string[],
  prefix: string,
): string {
  const lines = new Set([extract.lineOf(sheet, row)]);
  const rowsCited = Object.values(cells).map((address) => Number(/\d+$/.exec(address)?.[0]) - 1);
  for (const cited of rowsCited)
    if (cited < header.to) for (let at = header.from; at < header.to; at++) lines.add(extract.lineOf(sheet, at));
  for (const value of Object.values(constants)) lines.add(constantLine(value, header.from, extract, sheet, above));
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => `${prefix}${line}`)
    .join("; ");
}

/** Where a value that is the same in all rows is told: above the table, in the name of the sheet or the file, or by hand. */
function constantLine(value: string, from: number, extract: Extract, sheet: number, above: readonly string[]): number {
  const row = above.findIndex((text, at) => at < from && text.includes(value));
  if (row >= 0) return extract.lineOf(sheet, row);
  const lines = extract.text.split("\n");
  if (lines[extract.sheetLine(sheet) - 1]?.includes(value)) return extract.sheetLine(sheet);
  return lines[extract.fileLine - 1]?.includes(value) ? extract.fileLine : extract.saidLine;
}
