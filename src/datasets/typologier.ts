import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  liste: column(z.enum(["socialtilsyn", "tilbudstype", "kategori", "plejefamilietype", "tema"]), {
    title: "Liste",
    description: "Den liste, navnet hører til.",
    labels: {
      socialtilsyn: "Socialtilsyn",
      tilbudstype: "Det, socialtilsynet fører tilsyn med",
      kategori: "Kategorier i årsrapporten",
      plejefamilietype: "Typer af plejefamilier",
      tema: "Temaer i kvalitetsmodellen",
    },
  }),
  nummer: column(z.number().int().min(1).nullable(), {
    title: "Nummer",
    description: "Nummeret i kildens liste. Tom, når listen ikke har numre.",
  }),
  navn: column(z.string().min(1), { title: "Navn", description: "Navnet, som det står i kilden." }),
  beskrivelse: column(z.string().nullable(), {
    title: "Beskrivelse",
    description: "Hvad navnet dækker. Tom, når kilden ikke siger det.",
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "typologier",
  title: "Socialtilsynets inddelinger",
  description:
    "De fem socialtilsyn, det, de fører tilsyn med, typerne af plejefamilier og temaerne i kvalitetsmodellen, " +
    "som årsrapporten for 2019 fra Socialtilsyn Nord opstiller dem.",
  theme: "social",
  raw: "social/typologier.csv",
  row,
  key: ["liste", "navn"],
  checks: [],
  missing: ["De kriterier og indikatorer, som hører under temaerne.", "De øvrige socialtilsyns områder."],
  caveats: [
    "Listerne er fra årsrapporten for 2019. Lovgivningen er siden ændret.",
    "Typerne af plejefamilier gælder fra 1. juli 2019. Før skelnede man mellem generelle og kommunale plejefamilier.",
    "Tema 5 har ét navn for tilbud og et andet for plejefamilier.",
  ],
});
