import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/takststruktur", {
  subject: "takster",
  title: "Måder at betale for en plads på",
  description:
    "Her er de betalingsmodeller og typer af takster, som styringsaftalen i Nordjylland giver mulighed for, " +
    "når kommuner og region køber pladser af hinanden på det sociale område.",
  rowsAre: "begreber",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    niveau: col.choice("Niveau", "Om rækken er en model, en form for objektiv finansiering eller en type takst.", {
      model: "Model",
      objektiv: "Objektiv finansiering",
      takst: "Type takst",
    }),
    navn: col.category("Navn", "Navnet i aftalen."),
    beskrivelse: col.text("Beskrivelse", "Hvordan der betales."),
    bruges: col.text("Bruges", "Hvornår modellen eller taksten bruges."),
    afsnit: col.section("Afsnit", "Det afsnit, der forklarer den."),
    status: col.status("aftalt"),
  },
  key: ["aar", "niveau", "navn"],
  view: { measure: "raekker", x: "niveau", title: "Hvor mange måder der er at betale for en plads på" },
  missing: [
    "Takster i kroner. De står i et takstbilag, som ikke er med.",
    "Hvilke driftsherrer der bruger hvilken takst.",
    "Figurerne med fire borgeres takster. De er billeder uden tal.",
  ],
  caveats: ["Beskrivelserne er forkortet af os. Den fulde tekst står på de linjer, rækken henviser til."],
});
