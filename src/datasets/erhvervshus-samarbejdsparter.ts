import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-samarbejdsparter", {
  subject: "nordjylland",
  title: "Erhvervshus Nordjyllands aftaler og samarbejdsfora",
  description:
    "Her er de formelle aftaler og grupper, som Erhvervshus Nordjylland nævner i sin rapport. " +
    "Der er én række for hver part i hver aftale eller gruppe.",
  rowsAre: "parter",
  columns: {
    aar: col.year("Det år, rapporten gælder."),
    aktoer: col.category("Part", "Hvem Erhvervshus Nordjylland samarbejder med."),
    aftale: col.category("Aftale eller forum", "Aftalen eller gruppen, parten er med i."),
    slags: col.choice("Slags", "Om det er en formel aftale eller en gruppe.", {
      aftale: "Formel aftale",
      forum: "Gruppe",
    }),
    varighed_aar: col.optional(
      col.duration("Varighed", "Hvor længe aftalen gælder, når kilden siger det.", "år", { min: 1 }),
    ),
    indhold: col.optional(col.text("Indhold", "Hvad kilden siger om samarbejdet.")),
    status: col.status("selvrapporteret"),
  },
  key: ["aar", "aktoer", "aftale"],
  view: { measure: "raekker", x: "aftale", title: "Hvor mange der er med i hver aftale og hvert forum" },
  missing: ["Hvor mange virksomheder parterne henviste til hinanden.", "Hvor længe de to sidste aftaler gælder."],
  caveats: [
    "Den første aftalepart hedder Udenrigsministeriet ét sted i rapporten og Udenrigsministeriets Trade Council et andet.",
  ],
});
