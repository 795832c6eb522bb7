import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for skemaet."),
  opgave_nr: column(z.number().int().min(1), { title: "Nr.", description: "Opgavens nummer i skemaet." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Hvad opgaven handler om." }),
  niveau: column(z.enum(["opgave", "afsnit", "delopgave", "underpunkt"]), {
    title: "Niveau",
    description: "Om rækken er en delopgave, et punkt under en delopgave eller noget andet.",
    labels: {
      opgave: "Opgave uden delopgaver",
      afsnit: "Afsnit",
      delopgave: "Delopgave",
      underpunkt: "Underpunkt",
    },
  }),
  tekst: column(z.string().min(1), { title: "Indhold", description: "Hvad delopgaven eller punktet går ud på." }),
  hoerer_under: column(z.string().nullable(), {
    title: "Hører under",
    description: "Den delopgave, et underpunkt hører til.",
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervsreform-opgaver",
  title: "Delopgaver i reformen af erhvervsfremme",
  description:
    "De tolv opgaver, som en nordjysk arbejdsgruppe skulle afklare, da erhvervsfremmen blev lagt om i 2018. " +
    "Der er én række for hver delopgave og hvert punkt under den.",
  theme: "erhverv",
  raw: "erhverv/erhvervsreform-opgaver.csv",
  row,
  key: ["aar", "opgave_nr", "niveau", "tekst"],
  checks: [],
  missing: [
    "Hvem der fik hver delopgave. Skemaets overskrifter er gået tabt i dokumentet.",
    "Hvad arbejdet endte med.",
  ],
  caveats: ["Teksten er forkortet, og nogle af kildens spørgsmål er skrevet som punkter."],
});
