import { countWhere } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { newestOf } from "../../analysis/newest.ts";

/** How many apprentices each municipality is to have, and whether some are to have more than in the year before. */
export function apprenticeships({ rowsOf }: Tables): FigureSpec {
  const all = rowsOf(laerepladser);
  const { year, rows } = newestOf(all, "lærepladser på SOSU-uddannelserne");
  const { year: before } = newestOf(
    all.filter(({ aar }) => aar < year),
    `lærepladser på SOSU-uddannelserne før ${year}`,
  );
  const trace = tracer(laerepladser, all);
  const pairs = [...new Set(rows.map(({ kommunekode }) => kommunekode))].map((kommunekode) => ({
    then: trace.sum("laerepladser", { kommunekode, aar: before }),
    now: trace.sum("laerepladser", { kommunekode, aar: year }),
  }));
  const grown = countWhere(
    pairs,
    ({ then, now }) => now.value > then.value,
    ({ then, now }) => [then, now],
    "kommuner",
  );
  const more = factOf(grown, `Kommuner med flere lærepladser i ${year} end i ${before}`, (value) =>
    value === 0 ? "Ingen" : number(value),
  );
  const who = more.value === 0 ? say`${more} nordjysk kommune` : say`${more} af ${pairs.length} nordjyske kommuner`;
  const total = factOf(trace.sum("laerepladser", { aar: year }), `Lærepladser i alt, ${year}`, number);
  const same = rows.every(({ kommunekode, uddannelse, laerepladser: now }) =>
    all.some(
      (row) =>
        row.aar === before &&
        row.kommunekode === kommunekode &&
        row.uddannelse === uddannelse &&
        row.laerepladser === now,
    ),
  );
  const stacked = { measure: "laerepladser", x: "kommune", series: "uddannelse", form: "stablet" } as const;
  const shown = "Planlagte lærepladser i de nordjyske kommuner";
  return viewFigure({
    of: datasetTable(laerepladser, all),
    id: "sosu-laerepladser",
    headline: same
      ? say`Planen: ${total} SOSU-lærepladser i ${year}, lige så mange som i ${before}`
      : say`${who} skulle efter planen have flere lærepladser på SOSU-uddannelserne i ${year} end i ${before}`,
    subtitle: `${shown}${same ? ` i ${year}, fordelt som i ${before}` : ""}. Tallet til højre er begge uddannelser.`,
    note: same ? "Summen er beregnet af os." : "Antallet af kommuner er optalt af os.",
    switchLabel: "Vis år",
    // Two pictures of the same numbers say no more than one.
    views: (same ? [year] : [year, before]).map((aar) =>
      labelled(String(aar), { ...stacked, filters: { aar: [String(aar)] } }),
    ),
  });
}
