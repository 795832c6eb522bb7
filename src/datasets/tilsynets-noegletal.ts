import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, tallet handler om."),
  aar: yearColumn("Det år, tallet gælder."),
  emne: column(z.enum(["omraade", "koncerner", "nye_familier", "tilsyn", "rapport", "moeder", "oekonomi"]), {
    title: "Emne",
    description: "Hvad tallet handler om.",
    labels: {
      omraade: "Tilsynets område",
      koncerner: "Koncerner",
      nye_familier: "Nye plejefamilier",
      tilsyn: "Tilsyn",
      rapport: "Årsrapporten",
      moeder: "Møder",
      oekonomi: "Økonomi",
    },
  }),
  noegletal: column(z.string().min(1), { title: "Nøgletal", description: "Hvad tallet viser." }),
  vaerdi: column(z.number().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    decimals: 3,
    spelled: true,
  }),
  enhed: column(z.string().min(1), { title: "Enhed", description: "Tallets enhed." }),
  status: statusColumn("opgjort", "regnskab", "budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const add = (rows: readonly Row[], ...names: string[]): number =>
  sum(
    rows.filter((r) => names.includes(r.noegletal)),
    (r) => r.vaerdi,
  );

export default defineDataset({
  id: "tilsynets-noegletal",
  title: "Socialtilsynenes øvrige nøgletal",
  description:
    "Tal fra årsrapporterne for Socialtilsyn Nord og Socialtilsyn Øst, som ikke hører til i de andre tabeller: " +
    "kommuner i området, koncerner, anbefalinger, kurser og resultatet af økonomien.",
  theme: "social",
  raw: "social/tilsynets-noegletal.csv",
  row,
  key: ["tilsyn", "aar", "noegletal"],
  checks: [
    recomputed<Row>({
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
