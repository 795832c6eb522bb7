import { sum } from "d3";
import { z } from "zod";
import { kroner, percent } from "../lib/format.ts";
import { completeGrid } from "../model/checks/complete.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, kommunen betaler for."),
  prisniveau: column(z.enum(["løbende", "2019-priser", "2025-priser"]), {
    title: "Prisniveau",
    description: "Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes.",
  }),
  ...kommuneColumns("Den kommune, der betaler."),
  boern_aar: column(z.number().int().min(2000).max(2100), {
    title: "Børn opgjort",
    description: "Året, hvor børnene er talt. Det er altid i 2. kvartal.",
  }),
  boern: column(z.number().int().min(0), {
    title: "Børn 0-17 år",
    description: "Antal børn og unge i kommunen, som betalingen er fordelt efter.",
    unit: "børn",
  }),
  andel_pct: column(z.number().min(0).max(100), {
    title: "Andel",
    description: "Kommunens andel, som kilden trykker den.",
    unit: "pct.",
    decimals: 1,
  }),
  beloeb_kr: column(z.number().int().min(0), {
    title: "Betaling",
    description: "Hvad kommunen betaler socialtilsynet for tilsynet med plejefamilier.",
    unit: "kr.",
  }),
  status: statusColumn("budget", "regnskab"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const series = (r: Row): string => `${r.aar}, ${r.prisniveau}, ${r.status}`;

/** The budget for 2019 splits the amount by the printed shares; all others split it by the number of children. */
const splitByPrintedShare = (r: Row): boolean => r.aar === 2019 && r.status === "budget";

/** Recomputes a figure of every row, with all rows of its series at hand. */
const everyRow =
  (examine: (r: Row, members: Row[]) => Omit<Recomputation, "what">) =>
  (rows: readonly Row[]): Recomputation[] =>
    [...Map.groupBy(rows, series)].flatMap(([name, members]) =>
      members.map((r) => ({ what: `${r.kommune} (${name})`, ...examine(r, members) })),
    );

const FOLLOWS_CHILDREN =
  "Beløbene sammenlignes ikke. De følger antallet af børn, så kommunen med flest børn betaler mest.";

export default defineDataset({
  id: "objektiv-finansiering",
  title: "Kommunernes betaling for tilsyn med plejefamilier",
  description:
    "Hvad hver kommune betaler Socialtilsyn Nord gennem den objektive finansiering. Beløbet er fordelt efter, hvor mange " +
    "børn og unge på 0-17 år kommunen har, og afhænger ikke af, hvor mange plejefamilier der bor i den.",
  theme: "social",
  raw: "social/objektiv-finansiering.csv",
  row,
  key: ["aar", "prisniveau", "status", "kommune"],
  derive: { kommunekode },
  checks: [
    completeGrid<Row>({
      id: "alle-kombinationer",
      title: "Hver kommune har et beløb i hver opgørelse",
      columns: [(r) => r.kommune, series],
      noun: "beløb",
    }),
    recomputed<Row>({
      id: "andel-af-boern",
      title: "Andelen er kommunens andel af børnene, afrundet til én decimal",
      cases: everyRow((r, members) => ({
        printed: r.andel_pct,
        computed: (100 * r.boern) / sum(members, (m) => m.boern),
        ...(r.kommune === "Brønderslev" && r.boern_aar === 2017 ? { anomaly: "broenderslev-andel-2019" } : {}),
      })),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
    recomputed<Row>({
      id: "beloeb-foelger-andel",
      title: "Beløbet følger antallet af børn; i budgettet for 2019 følger det den trykte andel",
      cases: everyRow((r, members) => ({
        printed: r.beloeb_kr,
        computed:
          sum(members, (m) => m.beloeb_kr) *
          (splitByPrintedShare(r) ? r.andel_pct / 100 : r.boern / sum(members, (m) => m.boern)),
      })),
      tolerance: 1,
      format: (value) => kroner(Math.round(value)),
    }),
  ],
  measures: [
    {
      id: "budget",
      title: "Budgetteret betaling for tilsyn med plejefamilier",
      column: "beloeb_kr",
      where: { prisniveau: "løbende", status: "budget" },
      sentence: "I budgettet for {aar} er betalingen fra {kommune} for tilsyn med plejefamilier {værdi}.",
      comparable: "ingen",
      incomparable: FOLLOWS_CHILDREN,
    },
    {
      id: "regnskab",
      title: "Betaling for tilsyn med plejefamilier",
      column: "beloeb_kr",
      where: { prisniveau: "løbende", status: "regnskab" },
      sentence: "I {aar} var betalingen fra {kommune} for tilsyn med plejefamilier {værdi}.",
      comparable: "ingen",
      incomparable: FOLLOWS_CHILDREN,
    },
  ],
  missing: [
    "Hjørring, hvor Socialtilsyn Nord hører til. Kommunens tilbud og plejefamilier hører under Socialtilsyn Øst.",
    "2020, 2021 og 2022.",
    "2024 i løbende priser. Kilden har kun beløbet i 2025-priser.",
    "De andre socialtilsyn.",
  ],
  caveats: [
    "Silkeborg ligger i Midtjylland, men er med, fordi Socialtilsyn Nord dækker kommunen.",
    "Budgettet for 2019 deler efter afrundede andele og efter børnetallet fra 2017. Årsrapporten for 2019 har andre beløb.",
    "Priser i løbende og i faste priser må ikke blandes.",
    "Antallet af børn har ikke noget at gøre med, hvor meget tilsyn der er brug for. Det skriver Socialtilsyn Øst i sin årsrapport.",
  ],
});
