import { z } from "zod";
import { kroner, percent } from "../lib/format.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const change = (title: string, description: string) =>
  column(z.number().nullable(), {
    title,
    description: `${description} fra året før i faste priser. Tom, når kilden ikke trykker den.`,
    unit: "pct.",
    decimals: 1,
  });

const row = z.object({
  aar: yearColumn("Det år, budgettet gælder."),
  prisniveau: column(z.enum(["løbende", "2019-priser", "2025-priser"]), {
    title: "Prisniveau",
    description: "Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes.",
  }),
  plejefamilier: column(z.number().int().min(0), {
    title: "Plejefamilier",
    description: "Plejefamilier, som budgettet regner med.",
    unit: "plejefamilier",
  }),
  nygodkendelser: column(z.number().int().min(0), {
    title: "Nygodkendelser",
    description: "Nye plejefamilier, som budgettet regner med, at tilsynet skal behandle.",
    unit: "nygodkendelser",
  }),
  objektiv_finansiering_kr: column(z.number().int().min(0), {
    title: "Objektiv finansiering",
    description: "Hvad kommunerne betaler tilsammen.",
    unit: "kr.",
  }),
  gennemsnitspris_kr: column(z.number().int().min(0), {
    title: "Gennemsnitspris",
    description: "Pris pr. plejefamilie, som kilden trykker den.",
    unit: "kr.",
  }),
  finansiering_aendring_pct: change("Ændring i finansiering", "Ændring i den objektive finansiering"),
  gennemsnitspris_aendring_pct: change("Ændring i pris", "Ændring i gennemsnitsprisen"),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** Printed changes beside those that follow from the year before in the prices of the year. */
function changes(rows: readonly Row[]): Recomputation[] {
  return rows.flatMap((r) => {
    const before = rows.find((b) => b.aar === r.aar - 1 && b.prisniveau === `${r.aar}-priser`);
    if (!before) return [];
    const examine = (what: string, printed: number | null, now: number, then: number): Recomputation[] =>
      printed === null ? [] : [{ what: `${what} i ${r.aar}`, printed, computed: 100 * (now / then - 1) }];
    return [
      ...examine(
        "Objektiv finansiering",
        r.finansiering_aendring_pct,
        r.objektiv_finansiering_kr,
        before.objektiv_finansiering_kr,
      ),
      ...examine("Gennemsnitspris", r.gennemsnitspris_aendring_pct, r.gennemsnitspris_kr, before.gennemsnitspris_kr),
    ];
  });
}

export default defineDataset({
  id: "gennemsnitspris-pr-plejefamilie",
  title: "Pris pr. plejefamilie i Socialtilsyn Nords budgetter",
  description:
    "Hvad tilsynet med plejefamilier koster kommunerne i alt og pr. plejefamilie i Socialtilsyn Nords budgetter.",
  theme: "social",
  raw: "social/gennemsnitspris-pr-plejefamilie.csv",
  row,
  key: ["aar", "prisniveau"],
  checks: [
    recomputed<Row>({
      id: "pris-pr-familie",
      title: "Gennemsnitsprisen er finansieringen delt med plejefamilier og nygodkendelser",
      cases: (rows) =>
        rows.map((r) => ({
          what: `Gennemsnitspris i ${r.aar}`,
          printed: r.gennemsnitspris_kr,
          computed: r.objektiv_finansiering_kr / (r.plejefamilier + r.nygodkendelser),
        })),
      tolerance: 0.5,
      format: (value) => kroner(Math.round(value)),
    }),
    recomputed<Row>({
      id: "trykte-aendringer",
      title: "De trykte ændringer følger af tallene i samme priser",
      cases: changes,
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
  ],
  missing: ["2020-2023.", "2018 og 2024 i løbende priser.", "Den faktiske pris pr. plejefamilie."],
  caveats: [
    "Kilden kalder tallet en pris pr. plejefamilie, men deler også med nygodkendelserne.",
    "2018 er i 2019-priser og 2024 i 2025-priser. Kun nabotal i samme priser kan sammenlignes.",
  ],
});
