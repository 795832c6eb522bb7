import { lineRanges } from "../../src/model/line-ranges.ts";

/** What of a row says where it was read. */
interface Cited {
  kilde: string;
  linjer: string;
}

/** The order of lines: those of the main extract first, which have no number of an extract before them. */
export function byLine(a: string, b: string): number {
  const [lineA = "", extractA = ""] = a.split(":").reverse();
  const [lineB = "", extractB = ""] = b.split(":").reverse();
  return extractA.localeCompare(extractB) || Number(lineA) - Number(lineB);
}

/** The lines that rows name in each source, each once and in order, as `12`, and `000:12` in another extract than the main one. */
export function citedLinesOf(rows: readonly Cited[]): Map<string, string[]> {
  return new Map(
    [...Map.groupBy(rows, ({ kilde }) => kilde)].map(([kilde, own]) => {
      const named = own.flatMap(({ linjer }) => lineRanges(linjer).flatMap(linesIn));
      return [kilde, [...new Set(named)].sort(byLine)];
    }),
  );
}

const linesIn = ({ extract, from, to }: ReturnType<typeof lineRanges>[number]): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${extract === undefined ? "" : `${extract}:`}${from + at}`);
