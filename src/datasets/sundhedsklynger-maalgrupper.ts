import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/sundhedsklynger-maalgrupper", {
  subject: "klynger",
  title: "Målgrupper for sundhedsklyngerne",
  description:
    "Her er de fem grupper af patienter, som et notat foreslår sundhedsklyngerne at arbejde for, med notatets eksempler.",
  columns: {
    aar: col.year("Det år, forslaget gælder."),
    maalgruppe: col.category("Målgruppe", "Dem, klyngerne kan arbejde for."),
    eksempler: col.text("Eksempler", "Det, notatet nævner, at klyngerne kan gøre."),
    status: col.status("foreslaaet"),
  },
  key: ["aar", "maalgruppe"],
  missing: ["Hvad de enkelte klynger valgte at gøre.", "Hvor mange patienter der er i hver gruppe."],
  caveats: ["Grupperne er forslag. Hver klynge bestemmer selv, hvad den vil gøre."],
});
