import { sum } from "d3";
import { number } from "../lib/format.ts";
import { decimalsOf } from "../lib/quantity.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const POST = {
  direkte: "Direkte udgifter",
  indirekte: "Indirekte udgifter (overhead)",
  tidligere_overskud: "Overskud fra tidligere år",
  udgifter_i_alt: "Udgifter i alt",
  objektiv_finansiering: "Objektiv finansiering",
  tilsynstakster: "Tilsynstakster",
  indtaegter_i_alt: "Indtægter i alt",
  tilkoeb_udgifter: "Tilkøb, udgifter",
  tilkoeb_indtaegter: "Tilkøb, indtægter",
  netto: "Netto",
} as const;

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, regnskabet gælder."),
  aar: col.year("Det år, beløbet gælder."),
  status: col.status("budget", "regnskab"),
  gruppe: col.choice("Hører til", "Den del af regnestykket, posten lægges sammen i.", {
    udgifter: "Udgifter",
    indtaegter: "Indtægter",
    overskud: "Overskud",
    tilkoeb: "Tilkøb",
    netto: "Netto",
  }),
  post: col.choice("Post", "Linjen i kildens tabel.", POST),
  vaerdi: col.optional(
    col.value(
      "Beløb",
      "Beløbet i den enhed, som kolonnen Enhed siger. Indtægter og overskud står med minus, som i kilden. Tom, når det trykte tal ikke kan læses sikkert.",
      "enhed",
      { min: -Infinity, decimals: 3 },
    ),
  ),
  forskel: col.optional(
    col.change("Forskel", "Kildens forskel mellem regnskab og budget i samme enhed. Tom ved budgetter.", null, {
      decimals: 3,
    }),
  ),
  enhed: col.choice("Enhed", "Enheden, som tabellen bruger.", ["1.000 kr.", "mio. kr."]),
  forbehold: col.optional(col.text("Forbehold", "Hvad der er særligt ved tallet.")),
};

type Row = RowWith<typeof columns>;

const TOTALS: readonly Row["post"][] = ["udgifter_i_alt", "indtaegter_i_alt", "netto"];

const table = (r: Row): string => `${r.tilsyn} ${r.aar}, ${r.status}`;

/** Anomalies by what a check examines. */
const KNOWN: Record<string, string> = {
  "Øst 2021, budget: Udgifter i alt": "oest-budget-2021-udgifter",
  "Øst 2021, budget: Netto": "oest-budget-2021-udgifter",
  "Øst 2021, regnskab: Indtægter i alt": "oest-indtaegter-2021-afrunding",
};

function totals(rows: readonly Row[]): Recomputation[] {
  return [...Map.groupBy(rows, table)].flatMap(([name, members]) => {
    const lines = members.filter((r) => !TOTALS.includes(r.post));
    return members.flatMap((r) => {
      if (!TOTALS.includes(r.post) || r.vaerdi === null) return [];
      const what = `${name}: ${POST[r.post]}`;
      const anomaly = KNOWN[what];
      const parts = r.post === "netto" ? lines : lines.filter((line) => line.gruppe === r.gruppe);
      const computed = sum(parts, (line) => line.vaerdi ?? Number.NaN);
      return [{ what, printed: r.vaerdi, computed, ...(anomaly ? { anomaly } : {}) }];
    });
  });
}

function differences(rows: readonly Row[]): Recomputation[] {
  return rows.flatMap((r) => {
    const { forskel, vaerdi } = r;
    const planned = rows.find(
      (b) => b.tilsyn === r.tilsyn && b.aar === r.aar && b.post === r.post && b.status === "budget",
    )?.vaerdi;
    if (forskel === null || vaerdi === null || planned === null || planned === undefined) return [];
    const anomaly = r.tilsyn === "Øst" ? OEST_DIFFERENCES[r.post] : undefined;
    const what = `${r.tilsyn} ${r.aar}: ${POST[r.post]}`;
    return [{ what, printed: forskel, computed: vaerdi - planned, ...(anomaly ? { anomaly } : {}) }];
  });
}

/** Printed differences in Øst's accounts for 2021 that are not accounts less budget. */
const OEST_DIFFERENCES: Partial<Record<Row["post"], string>> = {
  udgifter_i_alt: "oest-forskel-2021-udgifter",
  indtaegter_i_alt: "oest-indtaegter-2021-afrunding",
};

/** An amount with the decimals it has, at most the three that the source prints. */
const exact = (value: number): string => number(value, decimalsOf(Number(value.toFixed(3))));

export default defineDataset("social/tilsynets-budget-og-regnskab", {
  title: "Socialtilsynenes budget og regnskab",
  description:
    "Udgifter og indtægter i Socialtilsyn Nord og Socialtilsyn Øst, som deres årsrapporter stiller dem op. " +
    "Tilsynet skal hvile i sig selv: Kommunerne og de sociale tilbud betaler det, tilsynet koster.",
  columns,
  key: ["tilsyn", "aar", "status", "post"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "poster-giver-totaler",
      title: "Posterne giver kildens udgifter i alt, indtægter i alt og netto",
      cases: totals,
      tolerance: 0.0005,
      format: exact,
    }),
    recomputed({
      id: "regnskab-minus-budget",
      title: "Forskellen er regnskabet minus budgettet",
      cases: differences,
      tolerance: 0.0005,
      format: exact,
    }),
  ],
  missing: [
    "Nords regnskab for 2018, 2020, 2021, 2022 og 2024.",
    "Nords budget for tilkøb og netto i 2019 og 2023, som tabellerne lader stå tomt.",
    "Øst før og efter 2021.",
  ],
  caveats: [
    "Nord 2019 og 2020 og Øst står i 1.000 kr., Nord 2023 og 2024 i mio. kr. Enheden står ved hver række.",
    "Et negativt nettotal er et overskud.",
    "Nord trækker tidligere overskud fra til sidst. Øst regner det med i udgifterne.",
    "Kildens forskel er trykt efter afrunding.",
  ],
});
