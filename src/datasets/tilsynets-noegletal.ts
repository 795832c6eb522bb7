import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, tallet handler om."),
  aar: col.year("Det år, tallet gælder."),
  emne: col.choice("Emne", "Hvad tallet handler om.", {
    omraade: "Tilsynets område",
    koncerner: "Koncerner",
    nye_familier: "Nye plejefamilier",
    tilsyn: "Tilsyn",
    rapport: "Årsrapporten",
    moeder: "Møder",
    oekonomi: "Økonomi",
  }),
  noegletal: col.category("Nøgletal", "Hvad tallet viser.", { namesMeasure: true }),
  vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { decimals: 3, spelled: true }),
  enhed: col.text("Enhed", "Tallets enhed."),
  status: col.status("opgjort", "regnskab", "budget"),
};

type Row = RowWith<typeof columns>;

const add = (rows: readonly Row[], ...names: string[]): number =>
  sum(
    rows.filter((r) => names.includes(r.noegletal)),
    (r) => r.vaerdi,
  );

export default defineDataset("social/tilsynets-noegletal", {
  title: "Socialtilsynenes øvrige nøgletal",
  description:
    "Tal fra årsrapporterne for Socialtilsyn Nord og Socialtilsyn Øst, som ikke hører til i de andre tabeller: " +
    "kommuner i området, koncerner, anbefalinger, kurser og resultatet af økonomien.",
  columns,
  key: ["tilsyn", "aar", "noegletal"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "dele-giver-i-alt",
      title: "Delene giver de tal i alt, som kilden oplyser",
      cases: (rows) => [
        {
          what: "Koncerner og koncernlignende konstruktioner",
          printed: add(rows, "Koncerner og koncernlignende konstruktioner i alt"),
          computed: add(rows, "Koncerner", "Koncernlignende konstruktioner"),
        },
        {
          what: "Tilbud i koncerner",
          printed: add(rows, "Tilbud i koncerner og koncernlignende konstruktioner i alt"),
          computed:
            add(rows, "Tilbud i en koncern", "Tilbud i en koncernlignende konstruktion") -
            add(rows, "Tilbud, der hører til begge slags"),
        },
        {
          what: "Anbefalinger",
          printed: add(rows, "Anbefalinger i alt"),
          computed: add(rows, "Anbefalinger om den generelle kvalitet", "Anbefalinger om selvstændighed og relationer"),
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "De samme nøgletal for alle år og for begge tilsyn. Hver årsrapport vælger sine egne.",
    "Hvilke koncerner det er.",
  ],
  caveats: [
    "Nøgletal, som også står i en af de andre tabeller, er kun vist dér.",
    "Et af Nords tilbud hører både til en koncern og til en koncernlignende konstruktion og er talt med begge steder, men kun én gang i alt.",
    "Nords område er de nordjyske kommuner undtagen Hjørring, som huser tilsynet, og Silkeborg.",
  ],
});
