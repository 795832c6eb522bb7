import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, forslaget gælder."),
  maalgruppe: column(z.string().min(1), { title: "Målgruppe", description: "Dem, klyngerne kan arbejde for." }),
  eksempler: column(z.string().min(1), {
    title: "Eksempler",
    description: "Det, notatet nævner, at klyngerne kan gøre.",
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "sundhedsklynger-maalgrupper",
  title: "Målgrupper for sundhedsklyngerne",
  description:
    "De fem grupper af patienter, som et notat foreslår sundhedsklyngerne at arbejde for, med notatets eksempler.",
  theme: "sundhed",
  raw: "sundhed/sundhedsklynger-maalgrupper.csv",
  row,
  key: ["aar", "maalgruppe"],
  checks: [],
  missing: ["Hvad de enkelte klynger valgte at gøre.", "Hvor mange patienter der er i hver gruppe."],
  caveats: ["Grupperne er forslag. Hver klynge bestemmer selv, hvad den vil gøre."],
});
