import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";

const row = z.object({
  punkt: column(z.string().nullable(), {
    title: "Punkt",
    description: "Punktet på mødets dagsorden. Tom, når kilden ikke siger det.",
    itemNumber: true,
  }),
  emne: column(z.string().nullable(), { title: "Emne", description: "Hvad punktet handler om." }),
  bilag: column(z.string().nullable(), {
    title: "Bilag",
    description: "Bilagets nummer under punktet. Tom, når kilden ikke giver det.",
    itemNumber: true,
  }),
  titel: column(z.string().min(1), { title: "Titel", description: "Bilagets titel, eventuelt forkortet." }),
  slags: column(
    z.enum([
      "aftale",
      "ansoegning",
      "brev",
      "budget",
      "hoeringssvar",
      "kommissorium",
      "kontrakt",
      "notat",
      "oversigt",
      "plan",
      "praesentation",
      "rapport",
      "regler",
      "skema",
      "status",
    ]),
    {
      title: "Slags",
      description: "Hvilken slags dokument det er. Inddelingen er vores.",
      labels: {
        aftale: "Aftale",
        ansoegning: "Ansøgning",
        brev: "Brev",
        budget: "Budget",
        hoeringssvar: "Høringssvar",
        kommissorium: "Kommissorium",
        kontrakt: "Kontrakt",
        notat: "Notat",
        oversigt: "Oversigt",
        plan: "Plan eller strategi",
        praesentation: "Præsentation",
        rapport: "Årsrapport",
        regler: "Bekendtgørelse",
        skema: "Skema",
        status: "Status",
      },
    },
  ),
  ...provenance,
});

export default defineDataset({
  id: "kkr-bilag",
  title: "Bilagene til de fire KKR-møder",
  description:
    "Alle bilag i de fire samlinger, som siden bygger på, med punkt på dagsordenen, titel og de linjer, hvor bilaget står.",
  theme: "kultur",
  raw: "kultur/kkr-bilag.csv",
  row,
  key: ["kilde", "titel"],
  checks: [],
  missing: ["Dagsordener, sagsfremstillinger og referater.", "De punkter, som ikke har bilag."],
  caveats: [
    "Linjerne rummer punktets overskrift og hele bilaget. Kun samlingen fra 2020 har en indholdsfortegnelse.",
    "De tre første bilag fra 2024 står før forsiden til punkt 2.1. Vi har lagt dem til punktet, fordi de handler om KlimaNord.",
    "Titler, der ikke står i kilden, har vi skrevet.",
  ],
});
