import type { Source } from "../../src/model/source.ts";
import type { Problem } from "./problem.ts";

/** Text extracts that two sources name, so that lines of the one would be looked up in the other. sources[i] stands in row i + 2. */
export function sourceProblems(sources: readonly Source[]): Problem[] {
  const owners = new Map<string, string>();
  return sources.flatMap(({ kilde, udtraek }, index) =>
    udtraek.split("|").flatMap((name): Problem[] => {
      const owner = owners.get(name);
      owners.set(name, owner ?? kilde);
      if (owner === undefined) return [];
      const expected = `et udtræk, der ikke også står ved ${owner}`;
      const action = "Ret navnet til den fil, som har kildens egen tekst.";
      return [{ file: "data/sources.csv", row: index + 2, column: "udtraek", value: name, expected, action }];
    }),
  );
}
