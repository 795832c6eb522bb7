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
  tilsyn: tilsynColumn("Det socialtilsyn, der fører tilsynet."),
  aar: yearColumn("Tallet gælder udgangen af dette år."),
  opgoerelse: column(z.enum(["omraade", "maalgruppe", "samlet"]), {
    title: "Opgørelse",
    description: "Om pladserne er delt på plejefamilier og tilbud, på tilbuddenes målgruppe eller står alene.",
    labels: { omraade: "Plejefamilier og tilbud", maalgruppe: "Tilbud efter målgruppe", samlet: "Et enkelt tal" },
  }),
  omraade: column(z.enum(["i_alt", "plejefamilier", "tilbud", "boern_og_unge", "voksne"]), {
    title: "Pladser i",
    description: "Hvor pladserne er. Børne- og ungehjem og voksentilbud er dele af tilbuddene.",
    labels: {
      i_alt: "Plejefamilier og tilbud",
      plejefamilier: "Plejefamilier",
      tilbud: "Tilbud",
      boern_og_unge: "Børne- og ungehjem",
      voksne: "Voksentilbud",
    },
  }),
  pladser: column(z.number().int().min(0), { title: "Pladser", description: "Godkendte pladser.", unit: "pladser" }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const places = (rows: readonly Row[], aar: number): number =>
  sum(
    rows.filter((r) => r.tilsyn === "Nord" && r.opgoerelse === "omraade" && r.aar === aar),
    (r) => r.pladser,
  );

export default defineDataset({
  id: "tilsynspladser",
  title: "Pladser under socialtilsyn",
  description:
    "Hvor mange pladser der er i de plejefamilier og sociale tilbud, som Socialtilsyn Nord og Socialtilsyn Øst fører tilsyn med.",
  theme: "social",
  raw: "social/tilsynspladser.csv",
  row,
  key: ["tilsyn", "aar", "opgoerelse", "omraade"],
  checks: [
    recomputed<Row>({
      id: "fald-i-pladser",
      title: "Faldet i pladser, som teksten oplyser, følger af tabellen",
      cases: (rows) => [
        { what: "Nord, fald fra 2022 til 2023", printed: 250, computed: places(rows, 2022) - places(rows, 2023) },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Fordelingen på plejefamilier og tilbud i Nord i 2019. Tabellen har streger, og årsrapporten for 2019 har kun det samlede tal.",
    "Pladser i Østs tilbud og Østs pladser før 2021.",
    "Pladser i de enkelte kommuner.",
  ],
  caveats: [
    "Pladser efter målgruppe er talt ved udgangen af 4. kvartal. De øvrige tal for Nord fra 2020 kalder kilden et øjebliksbillede fra 2. januar 2024.",
    "Tallene for børne- og ungehjem i 2023 rummer også pladser i ambulant stofmisbrugsbehandling for børn og unge.",
    "Tallene må ikke lægges sammen på tværs af opgørelser.",
    "Tallene er ikke de samme pladser som i Nordjysk Socialaftale.",
  ],
});
