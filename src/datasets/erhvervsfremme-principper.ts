import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år i aftalen, som gælder 2020-2023."),
  slags: column(z.enum(["princip", "vaerktoej"]), {
    title: "Slags",
    description: "Om det er et princip eller et værktøj.",
    labels: { princip: "Princip", vaerktoej: "Værktøj" },
  }),
  navn: column(z.string().min(1), { title: "Navn", description: "Princippet eller værktøjet." }),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Hvad det går ud på." }),
  status: statusColumn("aftalt", "planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervsfremme-principper",
  title: "Principper og værktøjer i det nordjyske erhvervsfremmesamarbejde",
  description:
    "De styrende principper og samarbejdsværktøjer i aftalen for 2020-2023 mellem de nordjyske erhvervskontorer " +
    "og Erhvervshus Nordjylland.",
  theme: "erhverv",
  raw: "erhverv/erhvervsfremme-principper.csv",
  row,
  key: ["aar", "slags", "navn"],
  checks: [],
  missing: ["Hver kommunes egen handlingsplan. Aftalens sidste afsnit er en tom skabelon."],
  caveats: ["Teksten er forkortet. Planlagt er det, som var under forberedelse eller afklaring."],
});
