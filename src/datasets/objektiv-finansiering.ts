import { sum } from "d3";
import { kroner, percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const columns = {
  aar: col.year("Det år, kommunen betaler for."),
  prisniveau: col.tellsOf(
    ["beloeb_kr"],
    col.priceLevel("Løbende priser er årets egne. De andre er regnet om af kilden, så to år kan sammenlignes."),
  ),
  ...col.kommune("Den kommune, der betaler."),
  beloeb_kr: col.amount("Betaling", "Hvad kommunen betaler socialtilsynet for tilsynet med plejefamilier.", "kr.", {
    follows:
      "Kommunerne betaler efter, hvor mange børn de har. Målt pr. indbygger betaler den kommune mest, hvor børn er den største del.",
  }),
  boern_aar: col.year("Året, hvor børnene er talt. Det er altid i 2. kvartal.", { title: "Børn opgjort" }),
  boern: col.count("Børn 0-17 år", "Antal børn og unge i kommunen, som betalingen er fordelt efter.", "børn", {
    one: "barn",
  }),
  andel_pct: col.share("Andel", "Kommunens andel, som kilden trykker den.", "pct.", { decimals: 1 }),
  status: col.tellsOf(["beloeb_kr"], col.status("budget", "regnskab")),
};

type Row = RowWith<typeof columns>;

const series = (r: Row): string =>
  `${r.aar}, ${r.prisniveau === "løbende" ? "løbende priser" : r.prisniveau}, ${r.status}`;

const share = (r: Row, members: readonly Row[]): number => r.boern / sum(members, (m) => m.boern);

/** What a municipality pays when the whole is split by the children, or by the printed shares, whichever the series follows. */
function payment(r: Row, members: readonly Row[]): number {
  const whole = sum(members, (m) => m.beloeb_kr);
  const byChildren = (m: Row): number => whole * share(m, members);
  const byShare = (m: Row): number => (whole * m.andel_pct) / 100;
  const distance = (way: (m: Row) => number): number => sum(members, (m) => Math.abs(m.beloeb_kr - way(m)));
  return (distance(byChildren) <= distance(byShare) ? byChildren : byShare)(r);
}

/** Recomputes a figure of every row, with all rows of its series at hand. */
const everyRow =
  (examine: (r: Row, members: Row[]) => Omit<Recomputation, "what">) =>
  (rows: readonly Row[]): Recomputation[] =>
    [...Map.groupBy(rows, series)].flatMap(([name, members]) =>
      members.map((r) => ({ what: `${r.kommune} (${name})`, ...examine(r, members) })),
    );

const FOLLOWS_CHILDREN = "Regningen følger antallet af børn. Derfor sammenligner vi ikke kommunerne.";

export default defineDataset("social/objektiv-finansiering", {
  subject: "takster",
  title: "Kommunernes betaling for tilsyn med plejefamilier",
  description:
    "Her står, hvad hver kommune betaler Socialtilsyn Nord gennem den objektive finansiering. Beløbet er fordelt efter, hvor mange " +
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
        computed: 100 * share(r, members),
      })),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
    recomputed({
      id: "beloeb-foelger-andel",
      title: "Beløbet følger antallet af børn eller den trykte andel",
      cases: everyRow((r, members) => ({ printed: r.beloeb_kr, computed: payment(r, members) })),
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
      sentence: "I budgettet for {aar} var betalingen fra {kommune} for tilsyn med plejefamilier {værdi}.",
      comparable: "ingen",
      incomparable: FOLLOWS_CHILDREN,
    },
    {
      id: "regnskab",
      title: "Betaling for tilsyn med plejefamilier ifølge årsrapporten",
      column: "beloeb_kr",
      where: { prisniveau: "løbende", status: "regnskab" },
      sentence:
        "I årsrapporten for {aar} var betalingen fra {kommune} for tilsyn med plejefamilier {værdi}. Rapporten skriver ikke, om det er budget eller regnskab. Vi læser det som regnskab.",
      comparable: "ingen",
      incomparable: FOLLOWS_CHILDREN,
    },
  ],
  // The whole is not among the rows, and the municipalities' amounts do not always add up to the printed one.
  view: {
    measure: "beloeb_kr",
    x: "kommune",
    only: { prisniveau: "løbende" },
    title: "Hvad kommunerne betaler for tilsynet",
  },
  missing: [
    "Hjørring, hvor Socialtilsyn Nord hører til. Kommunens tilbud og plejefamilier hører under Socialtilsyn Øst.",
    YEAR_GAPS,
    "2024 i løbende priser. Kilden har kun beløbet i 2025-priser.",
    "De andre socialtilsyn.",
  ],
  caveats: [
    "Silkeborg ligger i Midtjylland, men er med, fordi Socialtilsyn Nord dækker kommunen.",
    "Budgettet for 2019 deler efter afrundede andele og efter børnetallet fra 2017. Årsrapporten for 2019 har andre beløb.",
    "At nogle beløb er regnskab, er vores læsning. Årsrapporterne kalder dem fordelingen af objektiv finansiering i det år, de handler om, og skriver ikke, om det er budget eller regnskab.",
    "Priser i løbende og i faste priser må ikke blandes.",
    "Antallet af børn har ikke noget at gøre med, hvor meget tilsyn der er brug for. Det skriver Socialtilsyn Øst i sin årsrapport.",
  ],
});
