import { csv } from "../../src/lib/csv.ts";
import { guardRow, type GuardRow, type Guards } from "../../src/model/guards.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Problem } from "./problem.ts";

export const GUARDS = "data/guards.csv";

/** What each kind of guard is called, and where it is kept, so that what is gone can be found again. */
const KINDS: { kind: keyof Guards; noun: string; kept: (dataset: Dataset) => string; otherwise?: string }[] = [
  { kind: "raekker", noun: "rækker", kept: ({ raw }) => `data/raw/${raw}` },
  { kind: "opslag", noun: "tal, der bliver slået op i kilden,", kept: ({ raw }) => `data/raw/${raw} og data/kildetal` },
  {
    kind: "kontroller",
    noun: "tilfælde, der bliver prøvet,",
    kept: () => "data/printed-totals.csv",
    otherwise: "Er ingen total slettet, er det en kontrol i koden; spørg så en udvikler. ",
  },
  { kind: "uoverensstemmelser", noun: "uoverensstemmelser", kept: () => "data/anomalies.csv" },
  { kind: "daekning", noun: "rækker om dækningen", kept: () => "data/coverage.csv" },
];

const COLUMNS = Object.keys(guardRow.shape);

/** What guards a dataset less than it did, and datasets that are gone. kept[i] stands in row i + 2 of the file. */
export function fallenGuards(
  kept: readonly GuardRow[],
  now: ReadonlyMap<string, Guards>,
  datasets: readonly Dataset[],
): Problem[] {
  return kept.flatMap((before, index): Problem[] => {
    const place = { file: GUARDS, row: index + 2 };
    const dataset = datasets.find(({ id }) => id === before.datasaet);
    if (!dataset) {
      const action = "Hent det tilbage. Er det slettet eller omdøbt med vilje, så slet rækken her.";
      return [{ ...place, column: "datasaet", value: before.datasaet, expected: "et datasæt, der findes", action }];
    }
    const guards = now.get(dataset.id);
    const fallen = KINDS.flatMap(({ kind, noun, kept: where, otherwise = "" }) => {
      const count = guards?.[kind] ?? before[kind];
      if (count >= before[kind]) return [];
      const lookups = guards?.opslag ?? before.opslag;
      const withRows = kind === "raekker" && lookups < before.opslag ? `, ${lookups} i kolonnen opslag` : "";
      const action =
        `Se efter i ${where(dataset)}, hvad der er forsvundet, og hent det tilbage. ${otherwise}` +
        `Er det med vilje, så skriv ${count} i denne celle${withRows} og grunden i kolonnen grund.`;
      const value = `${dataset.id}: ${count}, før ${before[kind]}`;
      return [{ ...place, column: kind, value, expected: `mindst lige så mange ${noun} som før`, action }];
    });
    // With a row go its numbers; that follows, and is told where the row is.
    return fallen.some(({ column }) => column === "raekker")
      ? fallen.filter(({ column }) => column !== "opslag")
      : fallen;
  });
}

/** Datasets that have no row, so that nothing would be noticed to go from them. Their row is said, for whoever adds it. */
export function unguarded(kept: readonly GuardRow[], now: ReadonlyMap<string, Guards>): Problem[] {
  const rows = new Set(kept.map(({ datasaet }) => datasaet));
  return [...now].flatMap(([id, guards]): Problem[] => {
    if (rows.has(id)) return [];
    const [, row = ""] = guardsText([{ datasaet: id, ...guards, grund: null }]).split("\n");
    const action = `Er rækken slettet, så hent den tilbage. Er datasættet nyt, så tilføj denne række nederst: ${row}`;
    return [{ file: GUARDS, column: "datasaet", expected: `en række om datasættet ${id}; den mangler`, action }];
  });
}

/** The rows with what guards each dataset now, where that is more. None is lowered, and the reasons stand. */
export const raised = (kept: readonly GuardRow[], now: ReadonlyMap<string, Guards>): GuardRow[] =>
  kept.map((row) => {
    const guards = now.get(row.datasaet) ?? row;
    const higher = KINDS.map(({ kind }) => [kind, Math.max(row[kind], guards[kind])]);
    return { ...row, ...Object.fromEntries(higher) };
  });

/** `data/guards.csv` as text. */
export const guardsText = (rows: readonly GuardRow[]): string => csv(COLUMNS, [...rows]).replaceAll("\r\n", "\n");
