import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, budgettet gælder."),
  aar: col.year("Det år, forudsætningen gælder."),
  forudsaetning: col.category("Forudsætning", "Det, budgettet regner med.", { namesMeasure: true }),
  vaerdi: col.optional(
    col.value(
      "Antal",
      "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden kun skriver, hvad der ændrer sig.",
      "enhed",
      { decimals: 1, spelled: true },
    ),
  ),
  enhed: col.optional(col.category("Enhed", "Det, der er talt.")),
  aendring: col.optional(
    col.change("Ændring", "Ændring fra budgettet året før. Tom, når kilden ikke trykker den.", { from: "enhed" }),
  ),
  aendring_pct: col.optional(
    col.change("Ændring i procent", "Ændring fra budgettet året før. Tom, når kilden ikke trykker den.", "pct.", {
      decimals: 1,
    }),
  ),
  forklaring: col.optional(col.text("Forklaring", "Kildens forklaring, kort gengivet.")),
  status: col.status("budget", "opgjort"),
};

type Row = RowWith<typeof columns>;

/** The printed change "in foster families" is that of families and new approvals taken together. */
const TOGETHER = "Plejefamilier og nygodkendelser lagt sammen";

const PARTS = ["Plejefamilier", "Nygodkendelser af plejefamilier"];

/** Every printed change beside the change from the year before, where that year's figures are at hand. */
const changes =
  (printed: (r: Row) => number | null, computed: (now: number, before: number) => number) =>
  (rows: readonly Row[]): Recomputation[] =>
    rows.flatMap((r) => {
      const value = printed(r);
      const names = r.forudsaetning === TOGETHER ? PARTS : [r.forudsaetning];
      const inYear = (aar: number): number[] =>
        rows
          .filter((b) => b.tilsyn === r.tilsyn && b.status === r.status && b.aar === aar)
          .flatMap((b) => (names.includes(b.forudsaetning) ? (b.vaerdi ?? []) : []));
      const [now, before] = [inYear(r.aar), inYear(r.aar - 1)];
      if (value === null || before.length < names.length) return [];
      const what = `${r.tilsyn} ${r.aar}, ${r.forudsaetning}`;
      return [{ what, printed: value, computed: computed(sum(now), sum(before)) }];
    });

/** What the two departments pay of the fixed costs is all of them. */
const fixedCosts = (rows: readonly Row[]): Recomputation[] =>
  [
    ...Map.groupBy(
      rows.filter((r) => r.forudsaetning.endsWith("andel af de faste udgifter")),
      (r) => `${r.tilsyn} ${r.aar}`,
    ),
  ].map(([what, shares]) => ({ what, printed: 100, computed: sum(shares, (r) => r.vaerdi ?? Number.NaN) }));

export default defineDataset("social/aktivitetsforudsaetninger", {
  subject: "socialtilsyn",
  title: "Forudsætninger i socialtilsynenes budgetter",
  description:
    "Her står, hvor mange plejefamilier, sociale tilbud og ansøgninger Socialtilsyn Nord og Socialtilsyn Øst regnede med i deres budgetter, " +
    "og hvor mange timer og årsværk opgaverne skulle tage. For Øst står også, hvor mange der faktisk var.",
  columns,
  key: ["tilsyn", "aar", "forudsaetning", "status"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "aendring-i-antal",
      title: "De trykte ændringer i antal følger af budgetternes tal",
      cases: changes(
        (r) => r.aendring,
        (now, before) => now - before,
      ),
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "aendring-i-procent",
      title: "De trykte ændringer i procent følger af budgetternes tal",
      cases: changes(
        (r) => r.aendring_pct,
        (now, before) => 100 * (now / before - 1),
      ),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
    recomputed({
      id: "faste-udgifter",
      title: "De to afdelinger deler alle faste udgifter",
      cases: fixedCosts,
      tolerance: 0,
      format: (value) => percent(value),
    }),
  ],
  view: {
    measure: "vaerdi",
    x: "forudsaetning",
    series: "status",
    title: "Tilbud under tilsyn: i budgettet og talt op",
  },
  missing: [YEAR_GAPS, "Nord: det faktiske antal."],
  caveats: [
    "Et budgettal er en forventning. Det siger ikke, hvor mange det endte med at blive.",
    "Nul væsentlige ændringer hos plejefamilier i 2024 betyder, at budgettet ikke regnede med dem.",
    "Østs faktiske antal er uden tilbud og plejefamilier, der var ved at blive godkendt i 2021.",
  ],
});
