import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for notatet."),
  hvem: column(z.string().min(1), { title: "Hvem", description: "Hvem skønnet kommer fra, eller hvem det gælder." }),
  fra_pct: column(z.number().int().min(0).max(100), {
    title: "Fra",
    description: "Den laveste andel, der nævnes.",
    unit: "pct.",
  }),
  til_pct: column(z.number().int().min(0).max(100), {
    title: "Til",
    description: "Den højeste andel, der nævnes. Den samme som den laveste, når der kun er ét tal.",
    unit: "pct.",
  }),
  forbehold: column(z.string().nullable(), { title: "Forbehold", description: "Notatets eget ord foran tallet." }),
  grundlag: column(z.string().nullable(), {
    title: "Andel af",
    description: "Hvad andelen er en del af. Tom, når notatet ikke siger det.",
  }),
  status: statusColumn("skoen", "selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "avanceret-genoptraening",
  title: "Skøn over genoptræning på avanceret niveau",
  description:
    "Hvor stor en del af genoptræningen der foregår på avanceret niveau, efter et skøn og efter de nordjyske kommuners egne svar. " +
    "Kommunerne er ikke nævnt ved navn.",
  theme: "sundhed",
  raw: "sundhed/avanceret-genoptraening.csv",
  row,
  key: ["aar", "hvem"],
  checks: [],
  missing: ["Hvilke kommuner der har svaret hvad, og hvor mange der har svaret.", "Antallet af genoptræningsplaner."],
  caveats: [
    "Andelene er regnet af noget forskelligt og kan ikke uden videre sammenlignes.",
    "Bekendtgørelsens krav er efter notatet ikke entydige, så kommunerne kan vurdere forskelligt.",
  ],
});
