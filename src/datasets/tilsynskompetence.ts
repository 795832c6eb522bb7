import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, hvis årsrapport listen står i."),
  aar: yearColumn("Året for årsrapporten."),
  type: column(z.string().min(1), { title: "Type", description: "Det, socialtilsynet fører tilsyn med." }),
  paragraf: column(z.string().nullable(), {
    title: "Paragraf",
    description: "De paragraffer, kilden henviser til. Tom, når den ikke nævner nogen.",
  }),
  lov: column(z.string().nullable(), { title: "Lov", description: "Den lov, paragraffen står i." }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "tilsynskompetence",
  title: "Hvad socialtilsynene fører tilsyn med",
  description:
    "De slags tilbud, familier og virksomheder, som socialtilsynene fører tilsyn med, og paragrafferne bag, som tre årsrapporter opregner dem.",
  theme: "social",
  raw: "social/tilsynskompetence.csv",
  row,
  key: ["tilsyn", "aar", "type"],
  checks: [],
  missing: ["Paragraffer i Nords liste for 2019. De står kun ved botilbudslignende boformer."],
  caveats: [
    "De tre lister deler området forskelligt op, selv om loven er den samme for alle socialtilsyn.",
    "Reglerne om plejefamilier og børn står i barnets lov i listen for 2023 og i serviceloven i listen for 2021.",
  ],
});
