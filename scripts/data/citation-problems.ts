import { listAnd } from "../../src/lib/list.ts";
import type { Citation, Quoted } from "../provenance/citations.ts";
import { bears, type Evidence } from "../provenance/evidence.ts";
import type { LookUp } from "../provenance/look-up.ts";
import { MOST_TOLD } from "./most-told.ts";
import type { Problem } from "./problem.ts";

/**
 * Looks up every number on the lines of the source that its row names. Numbers that do not stand there are problems, and so are
 * lines that the source does not have. Sources whose text has not been digested are not looked up: `unread` counts their numbers.
 * `found` counts the numbers that stand where they should.
 */
export function citationProblems(
  citations: readonly Citation[],
  lookUp: LookUp,
): { problems: Problem[]; unread: ReadonlyMap<string, number>; found: number } {
  const unread = new Map<string, number>();
  let right = 0;
  const problems = citations.flatMap((citation): Problem[] => {
    const { file, row, column, kilde, linjer, numbers } = citation;
    const found = lookUp(kilde, linjer);
    if (found === undefined) {
      unread.set(kilde, (unread.get(kilde) ?? 0) + numbers.length);
      return [];
    }
    if ("instead" in found) {
      const action = "Ret linjerne. Tal linjer i kildens tekst, ikke i pdf-filen.";
      return [{ file, row, column, value: linjer, expected: `linjer, som ${kilde} har; ${found.instead}`, action }];
    }
    const wrong = numbers.filter(({ value, words }) => !bears(found, value, words));
    right += numbers.length - wrong.length;
    return wrong.map((quoted) => ({
      ...{ file, row, column: quoted.column, value: quoted.written ?? String(quoted.value) },
      expected: `${what(quoted)} på linje ${linjer} i ${kilde}; ${whatStands(found, quoted)}`,
      action: "Se efter i kilden. Ret tallet, hvis et ciffer er forkert, og linjerne, hvis det står et andet sted.",
    }));
  });
  return { problems, unread, found: right };
}

/** What should have stood there: the number, or the one of a time that does not. */
const what = ({ value, written }: Quoted): string =>
  written === undefined ? "et tal, der står" : `en tid, hvis dag og årstal står (her mangler ${value})`;

/** The numbers that do stand there, as a table writes them; of many the nearest. */
function whatStands({ printed, spelled }: Evidence, { value, words }: Quoted): string {
  const all = [...new Set([...printed, ...(words ? spelled : [])])];
  if (all.length === 0) return "der står ingen tal";
  if (all.length <= MOST_TOLD) return `der står ${listAnd(all.map(String))}`;
  const nearest = all.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value)).slice(0, MOST_TOLD);
  return `af dem, der står, er de nærmeste ${listAnd(nearest.map(String))}`;
}
