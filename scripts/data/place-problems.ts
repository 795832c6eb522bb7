import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import type { Citation } from "../provenance/citations.ts";
import type { Named } from "../provenance/evidence.ts";
import type { LookUp } from "../provenance/look-up.ts";
import { linesOfNumbers } from "./lines-of-numbers.ts";
import type { Problem } from "./problem.ts";
import { toldNames } from "./told-names.ts";

const ACTION =
  "Se efter i kilden. Ret kommunen, hvis den er forkert, og linjerne, hvis den står et andet sted. Staver kilden den " +
  "anderledes, så føj stavemåden til aliasser i data/kommuner.csv, og kør »npm run kildetal«.";

/**
 * The cells that name a municipality although the lines that their row cites name others and not that one, or the line with the
 * numbers of the row does. Lines that name none, such as a row of a list under a heading, say nothing against it, and neither does
 * a source whose text has not been read in.
 */
export function placeProblems(
  citations: readonly Citation[],
  lookUp: LookUp,
  { lists, kommuner }: CodeLists,
): Problem[] {
  const names = new Map([...kommuner].map(([name, { kommunekode }]) => [kommunekode, name]));
  const namesOn = (lines: readonly Named[]): string[] => [
    ...new Set(lines.flatMap((line) => [...line.kommuner].flatMap((code) => names.get(code) ?? []))),
  ];
  return citations.flatMap(({ file, row, kilde, linjer, numbers, texts }) => {
    const found = lookUp(kilde, linjer);
    if (found === undefined || "instead" in found || found.kommuner.size === 0) return [];
    const there = namesOn([found]);
    const own = linesOfNumbers(found.lines, numbers);
    const beside = own.every((line) => line.kommuner.size > 0) ? namesOn(own) : [];
    return texts.flatMap(({ column, text }): Problem[] => {
      const named = resolve(lists.kommune, text);
      const isThere = named !== undefined && there.includes(named);
      if (named === undefined || (isThere && (beside.length === 0 || beside.includes(named)))) return [];
      const expected = isThere
        ? `den kommune, der står ved rækkens tal på linje ${linjer} i ${kilde}; der står ${toldNames(beside)}`
        : `en kommune, der står på linje ${linjer} i ${kilde}; der står ${toldNames(there)}`;
      return [{ file, row, column, value: text, expected, action: ACTION }];
    });
  });
}
