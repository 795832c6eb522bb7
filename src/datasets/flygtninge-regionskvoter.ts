import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { regionColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, kvoten gælder."),
  region: regionColumn("Den region, flygtningene skal bo i."),
  kvote: column(z.number().int().min(0), {
    title: "Kvote",
    description: "De flygtninge, som Udlændingestyrelsen regner med vil få bolig i regionen det år.",
    unit: "personer",
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "flygtninge-regionskvoter",
  title: "Flygtningekvoter for de fem regioner",
  description:
    "Hvordan Udlændingestyrelsen fordelte landstallet på regionerne. Kommunerne i regionen kan selv aftale, hvem der tager imod hvor mange.",
  theme: "integration",
  raw: "integration/flygtninge-regionskvoter.csv",
  row,
  key: ["aar", "region"],
  checks: [],
  missing: ["Hvordan kvoterne er beregnet.", "Kvoter for andre år.", "Hvor mange flygtninge regionerne modtog."],
  caveats: [
    "Kvoterne bygger på et skøn over, hvor mange der får opholdstilladelse. Landstallet kan ændres i løbet af året.",
  ],
});
