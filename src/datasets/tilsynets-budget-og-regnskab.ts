import { number } from "../lib/format.ts";
import { decimalsOf } from "../lib/quantity.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const POST = {
  direkte: "Direkte udgifter",
  indirekte: "Indirekte udgifter (overhead)",
  overskud_i_udgifter: "Overskud fra tidligere år, regnet med i udgifterne",
  udgifter_i_alt: "Udgifter i alt",
  objektiv_finansiering: "Objektiv finansiering",
  tilsynstakster: "Tilsynstakster",
  indtaegter_i_alt: "Indtægter i alt",
  tidligere_overskud: "Overskud fra tidligere år",
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
  post: col.choice("Post", "Linjen i kildens tabel.", POST, {
    sums: {
      udgifter_i_alt: ["direkte", "indirekte", "overskud_i_udgifter"],
      indtaegter_i_alt: ["objektiv_finansiering", "tilsynstakster"],
      netto: "rest",
    },
  }),
  vaerdi: col.optional(
    col.amount(
      "Beløb",
      "Beløbet i den enhed, som kolonnen Enhed siger. Indtægter og overskud står med minus, som i kilden. Tom, når det trykte tal ikke kan læses sikkert.",
      { from: "enhed" },
      { min: -Infinity, decimals: 3 },
    ),
  ),
  forskel: col.optional(
    col.change(
      "Forskel mellem regnskab og budget",
      "Kildens forskel mellem regnskab og budget i samme enhed. Tom ved budgetter.",
      { from: "enhed" },
      { decimals: 3, ways: { more: "over budgettet", less: "under budgettet" } },
    ),
  ),
  enhed: col.choice("Enhed", "Enheden, som tabellen bruger.", ["1.000 kr.", "mio. kr."]),
  forbehold: col.optional(col.text("Forbehold", "Hvad der er særligt ved tallet.")),
};

type Row = RowWith<typeof columns>;

/** Accounts whose difference from the budget is printed, where there is a budget. */
const differences = (rows: readonly Row[]): Recomputation[] =>
  rows.flatMap(({ tilsyn, aar, post, status, vaerdi, forskel }) => {
    const planned = rows.find(
      (r) => r.tilsyn === tilsyn && r.aar === aar && r.post === post && r.status === "budget",
    )?.vaerdi;
    if (status !== "regnskab" || forskel === null || vaerdi === null || typeof planned !== "number") return [];
    return { what: `${tilsyn} ${aar}: ${POST[post]}`, printed: forskel, computed: vaerdi - planned };
  });

/** An amount with the decimals it has, at most the three that the source prints. */
const exact = (value: number): string => number(value, decimalsOf(Number(value.toFixed(3))));

export default defineDataset("social/tilsynets-budget-og-regnskab", {
  subject: "socialtilsyn",
  title: "Socialtilsynenes budget og regnskab",
  description:
    "Her er udgifter og indtægter i Socialtilsyn Nord og Socialtilsyn Øst, som deres årsrapporter stiller dem op. " +
    "Tilsynet skal hvile i sig selv: Kommunerne og de sociale tilbud betaler det, tilsynet koster.",
  columns,
  key: ["tilsyn", "aar", "status", "post"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "regnskab-minus-budget",
      title: "Forskellen er regnskabet minus budgettet",
      cases: differences,
      tolerance: 0.0005,
      format: exact,
    }),
  ],
  view: { measure: "vaerdi", x: "post", series: "status", title: "Budget og regnskab, post for post" },
  missing: [
    "Nords regnskab for 2018, 2020, 2021 og 2022.",
    "Nords budget for tilkøb og netto i 2019 og 2023, som tabellerne lader stå tomt.",
    YEAR_GAPS,
  ],
  caveats: [
    "Nogle af tabellerne står i 1.000 kr., andre i mio. kr. Enheden står ved hver række.",
    "Et negativt nettotal er et overskud.",
    "Nord trækker tidligere overskud fra til sidst. Øst regner det med i udgifterne.",
    "Kildens forskel er trykt efter afrunding.",
  ],
});
