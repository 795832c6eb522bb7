import { csv } from "../../src/lib/csv.ts";
import { guardRow, type GuardRow, type Guards } from "../../src/model/guards.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Problem } from "./problem.ts";

export const GUARDS = "data/guards.csv";

/** What each kind of guard is called, and where it is kept, so that what is gone can be found again. */
const KINDS: { kind: keyof Guards; noun: string; kept: (dataset: Dataset) => string }[] = [
  { kind: "raekker", noun: "rækker", kept: ({ raw }) => `data/raw/${raw}` },
  { kind: "opslag", noun: "tal, der bliver slået op i kilden,", kept: ({ raw }) => `data/raw/${raw} og data/kildetal` },
  {
    kind: "kontroller",
    noun: "tilfælde, der bliver prøvet,",
    kept: ({ id }) => `data/printed-totals.csv og src/datasets/${id}.ts`,
  },
  { kind: "uoverensstemmelser", noun: "uoverensstemmelser", kept: () => "data/anomalies.csv" },
  { kind: "daekning", noun: "rækker om dækningen", kept: () => "data/coverage.csv" },
];

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
    const fallen = KINDS.flatMap(({ kind, noun, kept: where }) => {
      const count = guards?.[kind] ?? before[kind];
      if (count >= before[kind]) return [];
      const action =
        `Se efter i ${where(dataset)}, hvad der er forsvundet, og hent det tilbage. ` +
        `Er det med vilje, så skriv ${count} i denne celle og grunden i kolonnen grund.`;
      const value = `${dataset.id}: ${count}, før ${before[kind]}`;
      return [{ ...place, column: kind, value, expected: `mindst lige så mange ${noun} som før`, action }];
    });
    // With a row go its numbers; that follows and is not told.
    return fallen.some(({ column }) => column === "raekker")
      ? fallen.filter(({ column }) => column !== "opslag")
      : fallen;
  });
}

/** `data/guards.csv` as text, with what guards each dataset now; the reasons stand as they did. */
export function guardsText(kept: readonly GuardRow[], now: ReadonlyMap<string, Guards>): string {
  const reasons = new Map(kept.map(({ datasaet, grund }) => [datasaet, grund]));
  const rows = [...now].map(([datasaet, guards]) => ({ datasaet, ...guards, grund: reasons.get(datasaet) ?? null }));
  return csv(Object.keys(guardRow.shape), rows).replaceAll("\r\n", "\n");
}
