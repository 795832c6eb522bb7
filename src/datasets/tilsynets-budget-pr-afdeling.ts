import { z } from "zod";
import { number } from "../lib/format.ts";
import { completeGrid } from "../model/checks/complete.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { totalRow } from "../model/checks/total-row.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, budgettet gælder."),
  prisniveau: column(z.enum(["løbende", "2019-priser", "2025-priser"]), {
    title: "Prisniveau",
    description: "Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes.",
  }),
  afdeling: column(z.enum(["samlet", "tilbud", "plejefamilier"]), {
    title: "Afdeling",
    description: "Den del af Socialtilsyn Nord, budgettet gælder.",
    labels: { samlet: "Hele tilsynet", tilbud: "Tilbudsafdelingen", plejefamilier: "Plejefamilieafdelingen" },
  }),
  beloeb_kr: column(z.number().int().min(0), { title: "Budget", description: "Budgettet i kroner.", unit: "kr." }),
  aendring_kr: column(z.number().int().nullable(), {
    title: "Ændring i kroner",
    description: "Ændring fra året før i faste priser. Tom, når kilden ikke trykker den.",
    unit: "kr.",
  }),
  aendring_pct: column(z.number().nullable(), {
    title: "Ændring i procent",
    description: "Ændring fra året før i faste priser. Tom, når kilden ikke trykker den.",
    unit: "pct.",
    decimals: 1,
  }),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const AFDELING: Record<Row["afdeling"], string> = {
  samlet: "Hele tilsynet",
  tilbud: "Tilbudsafdelingen",
  plejefamilier: "Plejefamilieafdelingen",
};

/** Every row with a printed change, beside the same department the year before in the prices of the year. */
const changes =
  (printed: (r: Row) => number | null, computed: (now: number, before: number) => number) =>
  (rows: readonly Row[]): Recomputation[] =>
    rows.flatMap((r) => {
      const value = printed(r);
      const before = rows.find(
        (b) => b.aar === r.aar - 1 && b.afdeling === r.afdeling && b.prisniveau === `${r.aar}-priser`,
      );
      return value === null || !before
        ? []
        : [
            {
              what: `${AFDELING[r.afdeling]} i ${r.aar}`,
              printed: value,
              computed: computed(r.beloeb_kr, before.beloeb_kr),
            },
          ];
    });

export default defineDataset({
  id: "tilsynets-budget-pr-afdeling",
  title: "Socialtilsyn Nords budget for tilbud og plejefamilier",
  description:
    "Socialtilsyn Nords budget, delt på Tilbudsafdelingen og Plejefamilieafdelingen. Tilbuddene betaler takster til den ene, " +
    "og kommunerne betaler den anden gennem objektiv finansiering.",
  theme: "social",
  raw: "social/tilsynets-budget-pr-afdeling.csv",
  row,
  key: ["aar", "prisniveau", "afdeling"],
  checks: [
    completeGrid<Row>({
      id: "alle-kombinationer",
      title: "Hele tilsynet og begge afdelinger har et beløb i hvert budget",
      columns: [(r) => r.afdeling, (r) => `${r.aar}, ${r.prisniveau}`],
      noun: "beløb",
    }),
    totalRow<Row>({
      id: "afdelinger-giver-samlet",
      title: "De to afdelinger giver tilsammen hele budgettet",
      group: (r) => `${r.aar}, ${r.prisniveau}`,
      isTotal: (r) => r.afdeling === "samlet",
      value: (r) => r.beloeb_kr,
    }),
    recomputed<Row>({
      id: "aendring-i-kroner",
      title: "De trykte ændringer i kroner følger af budgetterne i samme priser",
      cases: changes(
        (r) => r.aendring_kr,
        (now, before) => now - before,
      ),
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed<Row>({
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
  missing: ["2020-2023 delt på afdelinger.", "2024 i løbende priser.", "Regnskab delt på afdelinger."],
  caveats: [
    "Kilden regner ændringen i faste priser. I løbende priser er budgettet for 2019 større end budgettet for 2018.",
    "Priser i løbende og i faste priser må ikke blandes.",
  ],
});
