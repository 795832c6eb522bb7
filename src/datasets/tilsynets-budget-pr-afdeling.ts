import { number } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const AFDELING = {
  samlet: "Hele tilsynet",
  tilbud: "Tilbudsafdelingen",
  plejefamilier: "Plejefamilieafdelingen",
} as const;

const columns = {
  aar: col.year("Det år, budgettet gælder."),
  prisniveau: col.tellsOf(
    ["beloeb_kr"],
    col.priceLevel("Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes."),
  ),
  afdeling: col.choice("Afdeling", "Den del af Socialtilsyn Nord, budgettet gælder.", AFDELING, {
    sums: { samlet: "rest" },
    disjoint: true,
  }),
  beloeb_kr: col.amount("Budget", "Budgettet i kroner.", "kr."),
  aendring_kr: col.optional(
    col.change("Ændring i kroner", "Ændring fra året før i faste priser. Tom, når kilden ikke trykker den.", "kr."),
  ),
  aendring_pct: col.optional(
    col.change("Ændring i procent", "Ændring fra året før i faste priser. Tom, når kilden ikke trykker den.", "pct.", {
      decimals: 1,
    }),
  ),
  status: col.status("budget"),
};

type Row = RowWith<typeof columns>;

/** Every row with a printed change, beside the same department the year before in the prices of the year. */
const changes =
  (printed: (r: Row) => number | null, computed: (now: number, before: number) => number) =>
  (rows: readonly Row[]): Recomputation[] =>
    rows.flatMap((r) => {
      const value = printed(r);
      const before = rows.find(
        (b) => b.aar === r.aar - 1 && b.afdeling === r.afdeling && b.prisniveau === `${r.aar}-priser`,
      );
      if (value === null || !before) return [];
      return {
        what: `${AFDELING[r.afdeling]} i ${r.aar}`,
        printed: value,
        computed: computed(r.beloeb_kr, before.beloeb_kr),
      };
    });

export default defineDataset("social/tilsynets-budget-pr-afdeling", {
  subject: "socialtilsyn",
  title: "Socialtilsyn Nords budget for sociale tilbud og plejefamilier",
  description:
    "Her er Socialtilsyn Nords budget, delt på Tilbudsafdelingen og Plejefamilieafdelingen. Tilbuddene betaler takster til den ene, " +
    "og kommunerne betaler den anden gennem objektiv finansiering.",
  columns,
  key: ["aar", "prisniveau", "afdeling"],
  checks: ({ complete, recomputed }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hele tilsynet og begge afdelinger har et beløb i hvert budget",
      columns: [(r) => r.afdeling, (r) => `${r.aar}, ${r.prisniveau}`],
      noun: "beløb",
    }),
    recomputed({
      id: "aendring-i-kroner",
      title: "De trykte ændringer i kroner følger af budgetterne i samme priser",
      cases: changes(
        (r) => r.aendring_kr,
        (now, before) => now - before,
      ),
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "aendring-i-procent",
      title: "De trykte ændringer i procent følger af budgetterne i samme priser",
      cases: changes(
        (r) => r.aendring_pct,
        (now, before) => 100 * (now / before - 1),
      ),
      tolerance: 0.05,
      format: (value) => number(value, 2),
    }),
  ],
  view: { measure: "beloeb_kr", x: "aar", series: "afdeling", title: "Afdelingernes budget år for år" },
  missing: [YEAR_GAPS, "2024 i løbende priser.", "Regnskab delt på afdelinger."],
  caveats: [
    "Kilden regner ændringen i faste priser. I løbende priser er budgettet for 2019 større end budgettet for 2018.",
    "Priser i løbende og i faste priser må ikke blandes.",
  ],
});
