import type { Citation } from "../provenance/citations.ts";
import type { LookUp } from "../provenance/look-up.ts";
import { bears } from "../provenance/evidence.ts";
import type { Problem } from "./problem.ts";

/** So many rows at least must be wrong in the same way before they are told as one. */
const FEWEST = 5;

/**
 * Problems of the rows of one table that cite one source, with what is wrong in the same way in many of them told in the same words, so
 * that a report tells it once: another source on whose lines everything stands, or one number that stands on none of their lines.
 */
export function sameWrong(
  problems: readonly Problem[],
  citations: readonly Citation[],
  lookUp: LookUp,
  sources: readonly string[],
): Problem[] {
  const rows = new Set(problems.map(({ row }) => row));
  if (rows.size < FEWEST) return [...problems];
  const wrong = citations.filter(({ row }) => rows.has(row));
  const other = sources.find((kilde) =>
    wrong.every((citation) => citation.kilde !== kilde && stands(citation, kilde, lookUp)),
  );
  if (other !== undefined) return wrong.map((citation) => ofAnother(citation, other));
  const groups = Map.groupBy(problems, ({ column, value }) => JSON.stringify([column, value]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const kilde = wrong[0]?.kilde ?? "";
    // Lines that there are none of, and times that are told in words, are told by themselves.
    if (group.length < FEWEST || first?.value === undefined || !first.expected.startsWith("et tal")) return group;
    const instead = common(
      wrong.filter(({ row }) => group.some((problem) => problem.row === row)),
      lookUp,
    );
    return group.map((problem) => ({
      ...problem,
      expected: `et tal, der står på rækkernes linjer i ${kilde}; ${first.value} står ikke på nogen af dem${instead === undefined ? "" : `, men ${instead} står på dem alle`}`,
      action: "Se efter i kilden. Ret tallet i alle rækkerne, hvis det er forkert, og ellers linjerne eller kilden.",
    }));
  });
}

/** Whether every number of a row stands on the same lines of another source. */
function stands({ linjer, numbers }: Citation, kilde: string, lookUp: LookUp): boolean {
  const found = lookUp(kilde, linjer);
  if (found === undefined || "instead" in found || numbers.length === 0) return false;
  return numbers.every(({ value, words }) => bears(found, value, words));
}

const ofAnother = ({ file, row, kilde }: Citation, other: string): Problem => ({
  ...{ file, row, column: "kilde", value: kilde },
  expected: `den kilde, tallene er fra; de står ikke på linjerne i ${kilde}, men alle på de samme linjer i ${other}`,
  action: `Ret kilden til »${other}«, hvis tallene er fra den.`,
});

/** The one number that stands on the lines of all of some rows. */
function common(citations: readonly Citation[], lookUp: LookUp): number | undefined {
  const all = citations.map(({ kilde, linjer }) => {
    const found = lookUp(kilde, linjer);
    return found === undefined || "instead" in found ? new Set<number>() : found.printed;
  });
  const shared = [...(all[0] ?? [])].filter((value) => all.every((printed) => printed.has(value)));
  return shared.length === 1 ? shared[0] : undefined;
}
