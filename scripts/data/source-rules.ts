import type { Source } from "../../src/model/source.ts";
import { slugOf } from "../../src/lib/slug-of.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/sources.csv";

/** What is wrong with the sources taken as a whole, and with a source whose cells say otherwise than each other. sources[i] stands in row i + 2. */
export function sourceProblems(sources: readonly Source[]): Problem[] {
  return [...sharedExtracts(sources), ...sources.flatMap((source, index) => contradictions(source, index + 2))];
}

/** Text extracts that two sources name, so that lines of the one would be looked up in the other. */
function sharedExtracts(sources: readonly Source[]): Problem[] {
  const owners = new Map<string, string>();
  return sources.flatMap(({ kilde, udtraek }, index) =>
    udtraek.split("|").flatMap((name): Problem[] => {
      const owner = owners.get(name);
      owners.set(name, owner ?? kilde);
      if (owner === undefined) return [];
      const expected = `et udtræk, der ikke også står ved ${owner}`;
      const action = "Ret navnet til den fil, som har kildens egen tekst.";
      return [{ file: FILE, row: index + 2, column: "udtraek", value: name, expected, action }];
    }),
  );
}

/** The parts of an id that is made by the pattern: `kkr-nordjylland-2024-09`. */
const ID = /^kkr-([a-z]+)-(\d{4}-\d{2})(?:-|$)/;

function contradictions({ kilde, kkr, moede, dato }: Source, row: number): Problem[] {
  const action = "Ret den af de to, der er forkert.";
  const [, council, month] = ID.exec(kilde) ?? [];
  const problems: Problem[] = [];
  if (council !== undefined && council !== slugOf(kkr)) {
    const expected = `et id, der passer til kolonnen kkr: kkr-${slugOf(kkr)}-${moede}`;
    problems.push({ file: FILE, row, column: "kilde", value: kilde, expected, action });
  } else if (month !== undefined && month !== moede) {
    const expected = `et id, der passer til kolonnen moede: kkr-${slugOf(kkr)}-${moede}`;
    problems.push({ file: FILE, row, column: "kilde", value: kilde, expected, action });
  }
  if (dato !== null && !dato.startsWith(`${moede}-`)) {
    const expected = `en dato i mødets måned, som efter kolonnen moede er ${moede}`;
    problems.push({ file: FILE, row, column: "dato", value: dato, expected, action });
  }
  return problems;
}
