import { number } from "../../src/lib/format.ts";
import { listAnd } from "../../src/lib/list.ts";
import type { Source } from "../../src/model/source.ts";
import type { Citation } from "../provenance/citations.ts";
import { addAll } from "./add-all.ts";
import type { Problem } from "./problem.ts";

/** Of so many rows from a source at least, and of more than half of them, what they say must be missing from their lines. */
const FEWEST = 20;
const [SHARE, EXAMPLES, LONGEST] = [0.5, 3, 24];

/** How many rows with numbers cite each source, and what was not found on its lines. */
export interface Tallies {
  /** Counts the rows, all of one source, with what is wrong in them. */
  add: (kilde: string, citations: readonly Citation[], problems: readonly Problem[]) => void;
  /** The problems, with those of a source whose text must be another told once, at the source. sources[i] stands in row i + 2. */
  gathered: (problems: readonly Problem[], sources: readonly Source[]) => Problem[];
}

/** Begins to count, for one run. */
export function tallies(): Tallies {
  const cited = new Map<string, number>();
  const wrong = new Map<string, Problem[]>();
  return {
    add: (kilde, citations, problems) => {
      cited.set(kilde, (cited.get(kilde) ?? 0) + citations.filter(({ numbers }) => numbers.length > 0).length);
      const own = wrong.get(kilde) ?? [];
      addAll(own, problems);
      wrong.set(kilde, own);
    },
    gathered: (problems, sources) => {
      const all = new Set(problems);
      const gone = new Set<Problem>();
      const told = sources.flatMap((source, index): Problem[] => {
        const own = (wrong.get(source.kilde) ?? []).filter((problem) => all.has(problem));
        const rows = new Set(own.map(({ file, row }) => `${file} ${row}`)).size;
        const citing = Math.max(rows, cited.get(source.kilde) ?? 0);
        if (rows < FEWEST || rows <= citing * SHARE) return [];
        for (const problem of own) gone.add(problem);
        return [{ ...wrongText(source, own, rows, citing, sources), row: index + 2 }];
      });
      return [...told, ...problems.filter((problem) => !gone.has(problem))];
    },
  };
}

/** An example is told by its beginning. */
const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);

function wrongText(
  { kilde, udtraek }: Source,
  problems: readonly Problem[],
  rows: number,
  all: number,
  sources: readonly Source[],
): Problem {
  const examples = [...Map.groupBy(problems, ({ file }) => file).values()]
    .slice(0, EXAMPLES)
    .flatMap(([first]) => first ?? []);
  const such = listAnd(examples.map(({ file, row, value = "" }) => `række ${row} i ${file} (»${shortened(value)}«)`));
  const meant = sources.flatMap((other) => other.udtraek.split("|")).find((name) => name.includes(kilde));
  const near = meant === undefined || udtraek.split("|").includes(meant) ? "" : `Mente du »${meant}«? `;
  return {
    ...{ file: "data/sources.csv", column: "udtraek", value: udtraek },
    expected: `den tekst, som linjerne er talt i; ${number(rows)} af ${number(all)} rækker fra ${kilde} passer ikke med den, for eksempel ${such}`,
    action: `${near}Er navnet rigtigt, så er teksten en anden end før: læs den rigtige ind med »npm run kildetal«, eller ret linjerne.`,
  };
}
