import { number } from "../../src/lib/format.ts";
import type { CodeListName } from "../../src/model/code-lists.ts";
import type { Problem } from "./problem.ts";

/** In fewer files a name is told where it stands: it is more likely misspelt than missing from its list. */
const FEWEST_FILES = 2;

/** The lists of which a member may be gone while tables name it: municipalities are held up to a list of their own. */
const LISTS: Partial<Record<CodeListName, { file: string; noun: string }>> = {
  kilde: { file: "data/sources.csv", noun: "kilden" },
  erhvervshus: { file: "data/erhvervshuse.csv", noun: "erhvervshuset" },
};

/** The problems with every name that a list lacks and several tables know told once, where it should stand. */
export function missingMembers(problems: readonly Problem[]): Problem[] {
  const unlisted = problems.filter(({ list }) => list !== undefined && LISTS[list] !== undefined);
  const gathered = new Set<Problem>();
  const told = [...Map.groupBy(unlisted, ({ list, value }) => JSON.stringify([list, value])).values()].flatMap(
    (cells): Problem[] => {
      const [{ list, value = "" } = {}] = cells;
      const files = new Set(cells.map(({ file }) => file));
      const place = list && LISTS[list];
      if (!place || files.size < FEWEST_FILES) return [];
      for (const cell of cells) gathered.add(cell);
      const where = `${number(cells.length)} celler i ${number(files.size)} filer`;
      const expected = `en række om ${place.noun} »${value}«, som ${where} henviser til; den mangler`;
      const action = "Er rækken slettet eller dens navn ændret, så hent den tilbage. Er den ny, så tilføj den.";
      return [{ file: place.file, expected, action }];
    },
  );
  return [...told, ...problems.filter((problem) => !gathered.has(problem))];
}
