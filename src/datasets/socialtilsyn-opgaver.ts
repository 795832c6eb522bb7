import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, budgettet er for."),
  aar: yearColumn("Det år, budgettet gælder."),
  opgave: column(
    z.enum(["plejefamilier", "plejefamilier_nygodkendelser", "tilbud", "tilbud_nygodkendelser", "bpa_godkendelser"]),
    {
      title: "Opgave",
      description: "Den opgave, der er budgetteret med.",
      labels: {
        plejefamilier: "Plejefamilier",
        plejefamilier_nygodkendelser: "Nygodkendelser af plejefamilier",
        tilbud: "Tilbud",
        tilbud_nygodkendelser: "Nygodkendelser af tilbud",
        bpa_godkendelser: "Godkendelse af BPA-virksomheder",
      },
    },
  ),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Det antal, budgettet regner med.",
    unit: "sager",
  }),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const tasks = (rows: readonly Row[], aar: number, of: "plejefamilier" | "tilbud"): number =>
  sum(
    rows.filter((r) => r.aar === aar && (r.opgave === of || r.opgave === `${of}_nygodkendelser`)),
    (r) => r.antal,
  );

const decline = (rows: readonly Row[], of: "plejefamilier" | "tilbud"): number =>
  tasks(rows, 2018, of) - tasks(rows, 2019, of);

const declinePct = (rows: readonly Row[], of: "plejefamilier" | "tilbud"): number =>
  (decline(rows, of) / tasks(rows, 2018, of)) * 100;

export default defineDataset({
  id: "socialtilsyn-opgaver",
  title: "Opgaver i Socialtilsyn Nords budget",
  description:
    "Hvor mange plejefamilier, tilbud og godkendelser Socialtilsyn Nord regnede med i sine budgetter for 2018 og 2019.",
  theme: "social",
  raw: "social/socialtilsyn-opgaver.csv",
  row,
  key: ["tilsyn", "aar", "opgave"],
  checks: [
    recomputed<Row>({
      id: "fald-i-opgaver",
      title: "Faldet, som teksten oplyser, følger af tabellen, når nygodkendelser regnes med",
      cases: (rows) => [
        { what: "Plejefamilier", printed: 65, computed: decline(rows, "plejefamilier") },
        { what: "Tilbud", printed: 22, computed: decline(rows, "tilbud") },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed<Row>({
      id: "fald-i-pct",
      title: "Faldet i procent, som teksten oplyser, følger af tabellen, når nygodkendelser regnes med",
      cases: (rows) => [
        { what: "Plejefamilier", printed: 5, computed: declinePct(rows, "plejefamilier") },
        { what: "Tilbud", printed: 6.9, computed: declinePct(rows, "tilbud") },
      ],
      tolerance: 0.05,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: ["BPA-virksomheder i budgettet for 2018. Feltet er tomt, for opgaven var ny i 2018."],
  caveats: [
    "Det er forventninger i et budget, ikke det, der skete.",
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring.",
  ],
});
