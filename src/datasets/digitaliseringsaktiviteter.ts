import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/digitaliseringsaktiviteter", {
  subject: "nordjylland",
  title: "Erhvervshus Nordjyllands arbejde med digitalisering",
  description:
    "Her er de kurser, arrangementer, programmer og ansøgninger om digitalisering, som Erhvervshus Nordjylland nævner i sin rapport.",
  columns: {
    aar: col.year("Det år, rapporten gælder."),
    erhvervshus: col.erhvervshus("Det erhvervshus, der har lavet aktiviteten."),
    slags: col.choice("Slags", "Hvilken slags aktivitet det er.", {
      kompetence: "Medarbejdernes kompetencer",
      arrangement: "Arrangement",
      program: "Program for virksomheder",
      ansoegning: "Ansøgning om projekt",
    }),
    aktivitet: col.category("Aktivitet", "Aktivitetens eller programmets navn."),
    dato: col.optional(col.toldTime("Dato", "Hvornår, når kilden siger det.")),
    detalje: col.optional(col.text("Indhold", "Hvad aktiviteten bestod i.")),
    udfald: col.optional(
      col.choice("Udfald", "Hvordan det gik med en ansøgning.", {
        vundet: "Vundet",
        forlaenget: "Forlænget",
        afslag: "Afslag",
      }),
    ),
    antal: col.optional(col.value("Antal", "Medarbejdere eller virksomheder, når kilden giver et tal.", "enhed")),
    enhed: col.optional(col.choice("Enhed", "Hvad antallet tæller.", ["medarbejdere", "virksomheder"])),
    status: col.status("selvrapporteret"),
  },
  key: ["aar", "erhvervshus", "slags", "aktivitet"],
  view: { measure: "antal", x: "aktivitet", title: "Virksomheder i programmer om digitalisering" },
  missing: ["Hvor mange der deltog i arrangementerne.", "Hvor store tilskud virksomhederne fik."],
  caveats: [
    "Huset skriver selv, at listen ikke er udtømmende.",
    "En virksomhed kan være med i flere programmer. Antallene må ikke lægges sammen.",
  ],
});
