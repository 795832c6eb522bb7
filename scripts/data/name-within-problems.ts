import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import type { Citation } from "../provenance/citations.ts";
import type { NamedKommuner } from "../provenance/kommune-names.ts";
import type { LookUp } from "../provenance/look-up.ts";
import type { Problem } from "./problem.ts";
import { toldNames } from "./told-names.ts";

/**
 * The cells whose text names municipalities within it (`Klyngen Holbæk`) although the lines of their row name others and none of
 * them. A text is judged only where most of the rows that have it cite lines that do: a name that is ours is printed nowhere.
 */
export function nameWithinProblems(
  citations: readonly Citation[],
  lookUp: LookUp,
  { lists, kommuner }: CodeLists,
  named: NamedKommuner,
): Problem[] {
  const names = new Map([...kommuner].map(([name, { kommunekode }]) => [kommunekode, name]));
  const cells = citations.flatMap((citation) => {
    const found = lookUp(citation.kilde, citation.linjer);
    if (found === undefined || "instead" in found || found.kommuner.size === 0) return [];
    return citation.texts.flatMap(({ column, text }) => {
      const within = resolve(lists.kommune, text) === undefined ? named(text) : [];
      if (within.length === 0) return [];
      const isBorne = within.some((code) => found.kommuner.has(code));
      return [{ citation, column, text, there: found.kommuner, isBorne }];
    });
  });
  return [...Map.groupBy(cells, ({ column, text }) => JSON.stringify([column, text])).values()].flatMap((group) => {
    const strays = group.filter(({ isBorne }) => !isBorne);
    if (strays.length * 2 >= group.length) return [];
    return strays.map(({ citation: { file, row, kilde, linjer }, column, text, there }): Problem => {
      const instead = toldNames([...there].flatMap((code) => names.get(code) ?? []));
      const expected = `en tekst, der passer til linje ${linjer} i ${kilde}; af kommuner nævner de kun ${instead}`;
      const action = "Se efter i kilden. Ret teksten, hvis den er forkert, og linjerne, hvis den står et andet sted.";
      return { file, row, column, value: text, expected, action };
    });
  });
}
