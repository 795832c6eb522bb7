import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  niveau: column(z.enum(["model", "objektiv", "takst"]), {
    title: "Niveau",
    description: "Om rækken er en model, en form for objektiv finansiering eller en type takst.",
    labels: { model: "Model", objektiv: "Objektiv finansiering", takst: "Type takst" },
  }),
  navn: column(z.string().min(1), { title: "Navn", description: "Navnet i aftalen." }),
  beskrivelse: column(z.string().min(1), { title: "Beskrivelse", description: "Hvordan der betales." }),
  bruges: column(z.string().min(1), { title: "Bruges", description: "Hvornår modellen eller taksten bruges." }),
  afsnit: column(z.string().min(1), {
    title: "Afsnit",
    description: "Det afsnit, der forklarer den.",
    itemNumber: true,
  }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "takststruktur",
  title: "Måder at betale for en plads på",
  description:
    "De betalingsmodeller og typer af takster, som styringsaftalen i Nordjylland giver mulighed for, " +
    "når kommuner og region køber pladser af hinanden på det sociale område.",
  theme: "social",
  raw: "social/takststruktur.csv",
  row,
  key: ["aar", "niveau", "navn"],
  checks: [],
  missing: [
    "Takster i kroner. De står i et takstbilag, som ikke er med.",
    "Hvilke driftsherrer der bruger hvilken takst.",
    "Figurerne med fire borgeres takster. De er billeder uden tal.",
  ],
  caveats: ["Beskrivelserne er forkortet af os. Den fulde tekst står på de linjer, rækken henviser til."],
});
