import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const level = (codes: [string, ...string[]], title: string, description: string) =>
  column(z.enum(codes).nullable(), { title, description });

const row = z.object({
  aar: yearColumn("Det første år, rammeaftalen gælder."),
  figur: column(z.enum(["samarbejdsform", "maalgruppe"]), {
    title: "Figur",
    description: "Den figur i rammeaftalen, rækken står i.",
    labels: { samarbejdsform: "Grad af forpligtelse", maalgruppe: "Målgruppe og specialisering" },
  }),
  trin: column(z.string().min(1), { title: "Trin", description: "Samarbejdsformen eller niveauet." }),
  borgere: level(["få", "mellem", "mange"], "Borgere", "Hvor mange borgere målgruppen har på dette niveau."),
  specialisering: level(["høj", "mellem", "lav"], "Specialisering", "Hvor specialiseret tilbuddet er på dette niveau."),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "samarbejdsgrader",
  title: "Grader af samarbejde om specialiserede tilbud",
  description:
    "To figurer i rammeaftalen på Sjælland for 2023-2024: fire måder, kommunerne kan samarbejde på om tilbud, og tre niveauer " +
    "efter målgruppens størrelse og graden af specialisering.",
  theme: "social",
  raw: "social/samarbejdsgrader.csv",
  row,
  key: ["aar", "figur", "trin"],
  checks: [],
  missing: [
    "Rækkefølgen af de fire samarbejdsformer efter, hvor forpligtende de er. Den gik tabt med figuren.",
    "Tal for, hvor få eller mange borgere der er tale om.",
  ],
  caveats: ["De tre niveauer er sat sammen af os efter teksten: jo flere borgere, jo lavere grad af specialisering."],
});
