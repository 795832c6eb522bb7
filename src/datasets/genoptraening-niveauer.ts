import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  nr: column(z.number().int().min(1), { title: "Nr.", description: "Niveauets nummer i bekendtgørelsen." }),
  gren: column(z.string().min(1), {
    title: "Slags",
    description: "Den slags genoptræning eller rehabilitering, niveauet hører til.",
  }),
  niveau: column(z.string().min(1), { title: "Niveau", description: "Niveauets navn." }),
  fastsaettes_i: column(z.string().min(1), {
    title: "Fastsættes i",
    description: "Hvor det bliver bestemt, at patienten har behov for niveauet.",
  }),
  udfoeres: column(z.string().nullable(), {
    title: "Udføres",
    description: "Hvor det foregår, eller hvem det hører under. Tom, når kilden ikke siger det.",
  }),
  betaler: column(z.string().nullable(), {
    title: "Betaler",
    description: "Hvem der betaler. Tom, når kilden ikke siger det.",
  }),
  funktionsevne: column(z.string().min(1), {
    title: "Funktionsevne",
    description: "Hvad patienterne typisk har af nedsat funktionsevne.",
  }),
  kompetencer: column(z.string().min(1), { title: "Kompetencer", description: "Hvem der står for indsatsen." }),
  samordning: column(z.string().nullable(), {
    title: "Samordning",
    description: "Særlige krav til, hvordan indsatsen hænger sammen.",
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "genoptraening-niveauer",
  title: "De fire niveauer for genoptræning",
  description:
    "De fire niveauer for genoptræning og rehabilitering efter et ophold på sygehus, som en bekendtgørelse fra 2018 beskriver dem.",
  theme: "sundhed",
  raw: "sundhed/genoptraening-niveauer.csv",
  row,
  key: ["nr"],
  checks: [],
  missing: ["Antal patienter på hvert niveau.", "Hvad genoptræning på hvert niveau koster."],
  caveats: [
    "Teksten er gjort kortere her. Bekendtgørelsens egne ord gælder.",
    "Reglerne er fra 2018 og kan være ændret siden.",
  ],
});
