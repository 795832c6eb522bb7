import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, rammeaftalen gælder."),
  nr: column(z.number().int().min(1).max(6), { title: "Nummer", description: "Fokusområdets nummer i aftalen." }),
  fokusomraade: column(z.string().min(1), { title: "Fokusområde", description: "Fokusområdets navn." }),
  del: column(z.enum(["udvikling", "styring"]), {
    title: "Del",
    description: "Den del af rammeaftalen, fokusområdet hører til.",
    labels: { udvikling: "Udviklingsdel", styring: "Styringsdel" },
  }),
  slags: column(z.enum(["maal", "spor", "resultat"]), {
    title: "Slags",
    description: "Om rækken er fokusområdets mål, det, der arbejdes med, eller et ønsket resultat.",
    labels: { maal: "Mål", spor: "Indhold", resultat: "Ønsket resultat" },
  }),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Målet, indholdet eller resultatet, kort." }),
  status: statusColumn("maal", "planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "rammeaftale-fokusomraader",
  title: "Fokusområder i rammeaftalen på Sjælland",
  description:
    "De seks fokusområder, som kommunerne på Sjælland og Region Sjælland skal arbejde med i rammeaftalen for det " +
    "specialiserede social- og undervisningsområde 2023-2024: mål, indhold og ønskede resultater.",
  theme: "social",
  raw: "social/rammeaftale-fokusomraader.csv",
  row,
  key: ["aar", "nr", "slags", "indhold"],
  checks: [],
  missing: [
    "Tal for de ønskede resultater. Ingen af dem kan måles med et tal i aftalen.",
    "Frister, penge og ansvarlige for hvert fokusområde.",
  ],
  caveats: [
    "Fokusområderne er de samme som i aftalen for 2021-2022, fordi covid-19 forsinkede arbejdet.",
    "Teksten er forkortet af os.",
  ],
});
