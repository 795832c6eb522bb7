import { kroner, percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const change = (title: string, description: string) =>
  col.optional(
    col.change(title, `${description} fra året før i faste priser. Tom, når kilden ikke trykker den.`, "pct.", {
      decimals: 1,
    }),
  );

const columns = {
  aar: col.year("Det år, budgettet gælder."),
  prisniveau: col.tellsOf(
    ["objektiv_finansiering_kr", "gennemsnitspris_kr"],
    col.priceLevel("Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes."),
  ),
  plejefamilier: col.count("Plejefamilier", "Plejefamilier, som budgettet regner med.", "plejefamilier"),
  nygodkendelser: col.count(
    "Nygodkendelser",
    "Nye plejefamilier, som budgettet regner med, at tilsynet skal behandle.",
    "nygodkendelser",
  ),
  objektiv_finansiering_kr: col.amount("Objektiv finansiering", "Hvad kommunerne betaler tilsammen.", "kr."),
  gennemsnitspris_kr: col.price(
    "Gennemsnitspris",
    "Pris pr. plejefamilie, som kilden trykker den.",
    "kr. pr. plejefamilie",
  ),
  finansiering_aendring_pct: change("Ændring i finansiering", "Ændring i den objektive finansiering"),
  gennemsnitspris_aendring_pct: change("Ændring i pris", "Ændring i gennemsnitsprisen"),
  status: col.status("budget"),
};

type Row = RowWith<typeof columns>;

/** Printed changes beside those that follow from the year before in the prices of the year. */
function changes(rows: readonly Row[]): Recomputation[] {
  return rows.flatMap((r) => {
    const before = rows.find((b) => b.aar === r.aar - 1 && b.prisniveau === `${r.aar}-priser`);
    if (!before || r.prisniveau !== "løbende") return [];
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

export default defineDataset("social/gennemsnitspris-pr-plejefamilie", {
  subject: "plejefamilier",
  title: "Pris pr. plejefamilie i Socialtilsyn Nords budgetter",
  description:
    "Her står, hvad tilsynet med plejefamilier koster kommunerne i alt og pr. plejefamilie i Socialtilsyn Nords budgetter.",
  columns,
  key: ["aar", "prisniveau"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "pris-pr-familie",
      title: "Gennemsnitsprisen er finansieringen delt med plejefamilier og nygodkendelser",
      cases: (rows) =>
        rows.map((r) => ({
          what: `Gennemsnitspris i ${r.aar}, ${r.prisniveau}`,
          printed: r.gennemsnitspris_kr,
          computed: r.objektiv_finansiering_kr / (r.plejefamilier + r.nygodkendelser),
        })),
      tolerance: 0.5,
      format: (value) => kroner(Math.round(value)),
    }),
    recomputed({
      id: "trykte-aendringer",
      title: "De trykte ændringer følger af tallene i samme priser",
      cases: changes,
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
  ],
  view: {
    measure: "gennemsnitspris_kr",
    x: "aar",
    series: "prisniveau",
    title: "Tilsynets gennemsnitspris pr. plejefamilie",
  },
  missing: [YEAR_GAPS, "2018 og 2024 i løbende priser.", "Den faktiske pris pr. plejefamilie."],
  caveats: [
    "Kilden kalder tallet en pris pr. plejefamilie, men deler også med nygodkendelserne.",
    "2018 er i 2019-priser og 2024 i 2025-priser. Kun nabotal i samme priser kan sammenlignes.",
  ],
});
