import type { Coverage } from "../../src/model/coverage.ts";
import type { Source } from "../../src/model/source.ts";
import { lineKeys, mainExtract } from "../provenance/line-keys.ts";
import type { Problem } from "./problem.ts";
import { rowRanges } from "./row-ranges.ts";
import type { Row } from "./rows.ts";

const FILE = "data/coverage.csv";

/** Tells which lines that rows of a dataset cite do not lie in a row of `data/coverage.csv` about it. rows[i] stands in row i + 2. */
export type CoverageJudge = (dataset: { id: string; raw: string }, rows: readonly Row[]) => Problem[];

/**
 * Makes the judge of what is covered, which tells once for each dataset and source. Only the sources given are judged: of those
 * whose text is not read in nobody can say which lines there are.
 */
export function coverageJudge(coverage: readonly Coverage[], readIn: readonly Source[]): CoverageJudge {
  const main = new Map(readIn.map(({ kilde, udtraek }) => [kilde, mainExtract(udtraek)]));
  const covered = new Map<string, Set<string>>();
  for (const { kilde, linjer, datasaet } of coverage) {
    const extract = main.get(kilde);
    if (extract === undefined) continue;
    for (const id of datasaet?.split("|") ?? []) {
      const lines = covered.get(`${id} ${kilde}`) ?? new Set();
      for (const line of lineKeys(extract, linjer).flat()) lines.add(line);
      covered.set(`${id} ${kilde}`, lines);
    }
  }
  return ({ id, raw }, rows) =>
    [...main].flatMap(([kilde, extract]) => {
      const known = covered.get(`${id} ${kilde}`);
      const outside = rows.flatMap((row, index) => {
        if (row["kilde"] !== kilde) return [];
        const lines = lineKeys(extract, String(row["linjer"])).flat();
        const missing = lines.filter((line) => !known?.has(line));
        return missing.length > 0 ? [{ row: index + 2, missing }] : [];
      });
      if (outside.length === 0) return [];
      const lines = linesText(extract, new Set(outside.flatMap(({ missing }) => missing)));
      const from = `række ${rowRanges(outside.map(({ row }) => row))} i data/raw/${raw} henviser til dem`;
      return [problem(id, kilde, lines, from, known !== undefined)];
    });
}

function problem(id: string, kilde: string, lines: string, from: string, begun: boolean): Problem {
  const add = begun
    ? `så tilføj dem i en række om ${id} og ${kilde}.`
    : `så tilføj en række med kilden ${kilde}, linjerne og datasættet ${id}.`;
  return {
    file: FILE,
    column: "linjer",
    expected: `linjerne »${lines}« i ${kilde} ved datasættet ${id}; ${from}`,
    action: `Se først efter, om linjerne er rigtige i tabellen. Er de det, ${add}`,
  };
}

/** Lines as a `linjer` cell has them: those of the main extract first and without its number. */
function linesText(main: string, lines: ReadonlySet<string>): string {
  const byExtract = Map.groupBy([...lines].sort(), (line) => line.slice(0, 3));
  return [...byExtract]
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main))
    .flatMap(([extract, members]) => {
      const numbers = members.map((line) => Number(line.slice(4))).sort((a, b) => a - b);
      const ranges = rowRanges(numbers).split(", ");
      return extract === main ? ranges : ranges.map((range) => `${extract}:${range}`);
    })
    .join("; ");
}
