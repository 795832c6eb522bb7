import { greatest } from "d3";
import { lineRanges, type LineRange } from "../../model/line-ranges.ts";
import type { Row } from "../../model/row.ts";
import { lineText } from "../source/line-texts.ts";

/** The sizes of the numbers that a text has, read as Danes write them; a half too. */
function sizesIn(text: string): Set<number> {
  const runs = text.replace(/(\d*)½/g, (_, whole: string) => `${whole || "0"},5`).match(/\d+(?:[.,]\d+)*/g) ?? [];
  return new Set(runs.map((run) => Number(run.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", "."))));
}

/** Of the ranges that a row names the one with most of the numbers of some columns; the first where they have alike. */
export function provingRange(row: Row, measures: readonly string[]): LineRange {
  const kilde = String(row["kilde"]);
  const ranges = lineRanges(String(row["linjer"]));
  const numbers = measures.map((name) => row[name]).filter((value) => typeof value === "number");
  const has = (range: LineRange): number => {
    const text = Array.from({ length: range.to - range.from + 1 }, (_, at) =>
      lineText(kilde, range.extract, range.from + at),
    ).join("\n");
    const sizes = sizesIn(text);
    return numbers.filter((value) => sizes.has(Math.abs(value))).length;
  };
  const found = greatest(ranges, (a, b) => has(a) - has(b));
  if (!found) throw new RangeError("a row names no lines");
  return found;
}
