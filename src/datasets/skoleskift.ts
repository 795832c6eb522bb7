import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for VIVE's undersøgelse."),
  gruppe: column(z.enum(["anbragte", "uden_indsatser"]), {
    title: "Gruppe",
    description: "De børn og unge, tallet gælder.",
    labels: { anbragte: "Anbragte 11-17-årige", uden_indsatser: "Børn og unge uden indsatser" },
  }),
  skift: column(z.enum(["mindst_et", "to_eller_flere"]), {
    title: "Skoleskift",
    description: "Hvor mange gange de har skiftet skole i grundskolen.",
    labels: { mindst_et: "Mindst ét", to_eller_flere: "To eller flere" },
  }),
  andel_pct: column(z.number().int().min(0).max(100), {
    title: "Andel",
    description: "Andel, der har skiftet skole så mange gange.",
    unit: "pct.",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "skoleskift",
  title: "Skoleskift blandt anbragte og andre børn",
  description:
    "Hvor mange anbragte unge og andre børn og unge der har skiftet skole. Tallene er fra en landsdækkende undersøgelse " +
    "fra VIVE, som Socialtilsyn Nord gengiver i årsrapporten for 2023.",
  theme: "social",
  raw: "social/skoleskift.csv",
  row,
  key: ["aar", "gruppe", "skift"],
  checks: [],
  missing: [
    "Hvor mange børn undersøgelsen omfatter, og hvornår de blev spurgt.",
    "Alderen på børn og unge uden indsatser.",
  ],
  caveats: [
    "Tallene er gengivet efter årsrapporten. Vi har ikke set undersøgelsen fra VIVE.",
    "Ordlyden lader det stå åbent, om de 9 pct. er af alle uden indsatser eller af dem, der har skiftet mindst én gang.",
  ],
});
