import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, budgettet gælder."),
  aar: yearColumn("Det år, forudsætningen gælder."),
  forudsaetning: column(z.string().min(1), {
    title: "Forudsætning",
    description: "Det, budgettet regner med.",
  }),
  vaerdi: column(z.number().min(0).nullable(), {
    title: "Antal",
    description: "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden kun skriver, hvad der ændrer sig.",
    decimals: 1,
    spelled: true,
  }),
  enhed: column(z.string().nullable(), { title: "Enhed", description: "Det, der er talt." }),
  aendring: column(z.number().int().nullable(), {
    title: "Ændring",
    description: "Ændring fra budgettet året før. Tom, når kilden ikke trykker den.",
  }),
  aendring_pct: column(z.number().nullable(), {
    title: "Ændring i procent",
    description: "Ændring fra budgettet året før. Tom, når kilden ikke trykker den.",
    unit: "pct.",
    decimals: 1,
  }),
  forklaring: column(z.string().nullable(), {
    title: "Forklaring",
    description: "Kildens forklaring, kort gengivet.",
  }),
  status: statusColumn("budget", "opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** The printed change "in foster families" is that of families and new approvals taken together. */
const TOGETHER = "Plejefamilier og nygodkendelser lagt sammen";
const PARTS = ["Plejefamilier", "Nygodkendelser af plejefamilier"];

/** Every printed change beside the change from the budget of the year before. */
const changes =
  (printed: (r: Row) => number | null, computed: (now: number, before: number) => number) =>
  (rows: readonly Row[]): Recomputation[] =>
    rows.flatMap((r) => {
      const value = printed(r);
      if (value === null) return [];
      const names = r.forudsaetning === TOGETHER ? PARTS : [r.forudsaetning];
      const counted = (aar: number): number =>
        sum(
          rows.filter((b) => b.tilsyn === r.tilsyn && b.aar === aar && names.includes(b.forudsaetning)),
          (b) => b.vaerdi ?? Number.NaN,
        );
      return [
        {
          what: `${r.forudsaetning} i ${r.aar}`,
          printed: value,
          computed: computed(counted(r.aar), counted(r.aar - 1)),
        },
      ];
    });

export default defineDataset({
  id: "aktivitetsforudsaetninger",
  title: "Forudsætninger i socialtilsynenes budgetter",
  description:
    "Hvor mange plejefamilier, tilbud og ansøgninger Socialtilsyn Nord og Socialtilsyn Øst regnede med i deres budgetter, " +
    "og hvor mange timer og årsværk opgaverne skulle tage. For Øst i 2021 står også, hvor mange der faktisk var.",
  theme: "social",
  raw: "social/aktivitetsforudsaetninger.csv",
  row,
  key: ["tilsyn", "aar", "forudsaetning", "status"],
  checks: [
    recomputed<Row>({
      id: "aendring-i-antal",
      title: "De trykte ændringer i antal følger af budgetternes tal",
      cases: changes(
        (r) => r.aendring,
        (now, before) => now - before,
      ),
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed<Row>({
      id: "aendring-i-procent",
      title: "De trykte ændringer i procent følger af budgetternes tal",
      cases: changes(
        (r) => r.aendring_pct,
        (now, before) => 100 * (now / before - 1),
      ),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
    recomputed<Row>({
      id: "faste-udgifter",
      title: "De to afdelinger deler alle faste udgifter",
      cases: (rows) => [
        {
          what: "Faste udgifter i 2025",
          printed: 100,
          computed: sum(
            rows.filter((r) => r.forudsaetning.endsWith("andel af de faste udgifter")),
            (r) => r.vaerdi ?? Number.NaN,
          ),
        },
      ],
      tolerance: 0,
      format: (value) => percent(value),
    }),
  ],
  missing: [
    "Nords budgetter for 2020-2023.",
    "Det faktiske antal for Nord i 2024 og 2025.",
    "Øst i andre år end 2021.",
  ],
  caveats: [
    "Et budgettal er en forventning. Det siger ikke, hvor mange det endte med at blive.",
    "Nul væsentlige ændringer hos plejefamilier i 2024 betyder, at budgettet ikke regnede med dem.",
    "Østs faktiske antal er uden tilbud og plejefamilier, der var ved at blive godkendt i 2021.",
  ],
});
