import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, budgettet er for."),
  aar: col.year("Det år, budgettet gælder."),
  opgave: col.choice("Opgave", "Den opgave, der er budgetteret med.", {
    plejefamilier: "Plejefamilier",
    plejefamilier_nygodkendelser: "Nygodkendelser af plejefamilier",
    tilbud: "Tilbud",
    tilbud_nygodkendelser: "Nygodkendelser af tilbud",
    bpa_godkendelser: "Godkendelse af BPA-virksomheder",
  }),
  antal: col.count("Antal", "Det antal, budgettet regner med.", "sager"),
  status: col.status("budget"),
};

type Row = RowWith<typeof columns>;

const tasks = (rows: readonly Row[], aar: number, of: "plejefamilier" | "tilbud"): number =>
  sum(
    rows.filter((r) => r.aar === aar && (r.opgave === of || r.opgave === `${of}_nygodkendelser`)),
    (r) => r.antal,
  );

const decline = (rows: readonly Row[], of: "plejefamilier" | "tilbud"): number =>
  tasks(rows, 2018, of) - tasks(rows, 2019, of);

const declinePct = (rows: readonly Row[], of: "plejefamilier" | "tilbud"): number =>
  (decline(rows, of) / tasks(rows, 2018, of)) * 100;

export default defineDataset("social/socialtilsyn-opgaver", {
  title: "Opgaver i Socialtilsyn Nords budget",
  description:
    "Hvor mange plejefamilier, sociale tilbud og godkendelser Socialtilsyn Nord regnede med i sine budgetter for 2018 og 2019.",
  columns,
  key: ["tilsyn", "aar", "opgave"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "fald-i-opgaver",
      title: "Faldet, som teksten oplyser, følger af tabellen, når nygodkendelser regnes med",
      cases: (rows) => [
        { what: "Plejefamilier", printed: 65, computed: decline(rows, "plejefamilier") },
        { what: "Tilbud", printed: 22, computed: decline(rows, "tilbud") },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
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
