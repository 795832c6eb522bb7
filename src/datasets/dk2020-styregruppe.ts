import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for bilaget."),
  repraesenterer: column(z.string().min(1), { title: "Repræsenterer", description: "Hvem pladserne tilhører." }),
  pladser: column(z.number().int().min(0), {
    title: "Pladser",
    description: "Politiske repræsentanter i styregruppen.",
    unit: "pladser",
  }),
  fordeling: column(z.string().min(1), { title: "Fordeling", description: "Hvordan pladserne er fordelt." }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "dk2020-styregruppe",
  title: "DK2020: pladser i den politiske styregruppe",
  description:
    "Hvor mange politiske repræsentanter kommunerne, regionerne og Klimaalliancen skal have i styregruppen for DK2020, " +
    "hvor kommuner laver klimahandlingsplaner.",
  theme: "klima",
  raw: "klima/dk2020-styregruppe.csv",
  row,
  key: ["aar", "repraesenterer"],
  checks: [],
  missing: ["Pladserne i alt. Bilaget lægger dem ikke sammen.", "Hvem der blev udpeget."],
  caveats: [
    "Bilaget siger »deltagende« om både regioner og KKR-geografier. Det forudsætter altså, at alle fem er med.",
  ],
});
