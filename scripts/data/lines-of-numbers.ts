import type { Quoted } from "../provenance/citations.ts";
import { bears, type Evidence } from "../provenance/evidence.ts";

/** Of the lines that a row cites those that bear the most of its numbers: where a table of the source has the row. All of them where none bears any. */
export function linesOfNumbers<L extends Evidence>(lines: readonly L[], numbers: readonly Quoted[]): L[] {
  const borne = lines.map((line) => numbers.filter(({ value, words }) => bears(line, value, words)).length);
  const most = Math.max(...borne);
  return lines.filter((_, index) => borne[index] === most);
}
