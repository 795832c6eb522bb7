import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, rapporten gælder."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, der har lavet aktiviteten.",
    codeList: "erhvervshus",
  }),
  slags: column(z.enum(["kompetence", "arrangement", "program", "ansoegning"]), {
    title: "Slags",
    description: "Hvilken slags aktivitet det er.",
    labels: {
      kompetence: "Medarbejdernes kompetencer",
      arrangement: "Arrangement",
      program: "Program for virksomheder",
      ansoegning: "Ansøgning om projekt",
    },
  }),
  aktivitet: column(z.string().min(1), { title: "Aktivitet", description: "Aktivitetens eller programmets navn." }),
  dato: column(z.string().nullable(), { title: "Dato", description: "Hvornår, når kilden siger det." }),
  detalje: column(z.string().nullable(), { title: "Indhold", description: "Hvad aktiviteten bestod i." }),
  udfald: column(z.enum(["vundet", "forlaenget", "afslag"]).nullable(), {
    title: "Udfald",
    description: "Hvordan det gik med en ansøgning.",
    labels: { vundet: "Vundet", forlaenget: "Forlænget", afslag: "Afslag" },
  }),
  antal: column(z.number().int().min(0).nullable(), {
    title: "Antal",
    description: "Medarbejdere eller virksomheder, når kilden giver et tal.",
  }),
  enhed: column(z.enum(["medarbejdere", "virksomheder"]).nullable(), {
    title: "Enhed",
    description: "Hvad antallet tæller.",
  }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "digitaliseringsaktiviteter",
  title: "Erhvervshus Nordjyllands arbejde med digitalisering",
  description:
    "De kurser, arrangementer, programmer og ansøgninger om digitalisering, som Erhvervshus Nordjylland nævner i sin rapport for 2019.",
  theme: "erhverv",
  raw: "erhverv/digitaliseringsaktiviteter.csv",
  row,
  key: ["aar", "slags", "aktivitet"],
  checks: [],
  missing: ["Hvor mange der deltog i arrangementerne.", "Hvor store tilskud virksomhederne fik."],
  caveats: [
    "Huset skriver selv, at listen ikke er udtømmende.",
    "En virksomhed kan være med i flere programmer. Antallene må ikke lægges sammen.",
  ],
});
