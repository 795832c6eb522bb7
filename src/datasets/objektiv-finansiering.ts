import { sum } from "d3";
import { kroner, percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, kommunen betaler for."),
  prisniveau: col.priceLevel(
    "Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes.",
  ),
  ...col.kommune("Den kommune, der betaler."),
  boern_aar: col.year("Året, hvor børnene er talt. Det er altid i 2. kvartal.", { title: "Børn opgjort" }),
  boern: col.count("Børn 0-17 år", "Antal børn og unge i kommunen, som betalingen er fordelt efter.", "børn"),
  andel_pct: col.share("Andel", "Kommunens andel, som kilden trykker den.", "pct.", { decimals: 1 }),
  beloeb_kr: col.amount("Betaling", "Hvad kommunen betaler socialtilsynet for tilsynet med plejefamilier.", "kr."),
  status: col.status("budget", "regnskab"),
};

type Row = RowWith<typeof columns>;

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

const FOLLOWS_CHILDREN = "Regningen følger antallet af børn. Derfor sammenligner vi ikke kommunerne.";

export default defineDataset("social/objektiv-finansiering", {
  title: "Kommunernes betaling for tilsyn med plejefamilier",
  description:
    "Hvad hver kommune betaler Socialtilsyn Nord gennem den objektive finansiering. Beløbet er fordelt efter, hvor mange " +
    "børn og unge på 0-17 år kommunen har, og afhænger ikke af, hvor mange plejefamilier der bor i den.",
  columns,
  key: ["aar", "prisniveau", "status", "kommune"],
  checks: ({ complete, recomputed }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver kommune har et beløb i hver opgørelse",
      columns: [(r) => r.kommune, series],
      noun: "beløb",
    }),
    recomputed({
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
    recomputed({
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
