import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/biokul-roller", {
  subject: "biokul",
  title: "Biokulprojektet: hvem gør hvad",
  description:
    "Her er de kommuner, landboforeninger og andre, som ansøgningen om det nordjyske biokulprojekt Farming for the Future giver en rolle, " +
    "og hvad rollen er.",
  rowsAre: "roller",
  columns: {
    aar: col.year("Det år, projektet skal begynde."),
    aktoer: col.category("Aktør", "Hvem det er."),
    slags: col.choice("Slags", "Hvilken slags aktør det er. Inddelingen er vores.", {
      kommune: "Kommuner",
      landboforening: "Landboforening",
      sekretariat: "Sekretariat",
      partner: "Partner",
      netvaerk: "Netværk og andre",
    }),
    rolle: col.choice("Rolle", "Aktørens rolle i projektet.", {
      projektejer: "Ejer projektet",
      projektgruppe: "Med i projektgruppen",
      styregruppe: "Med i styregruppen",
      foelgegruppe: "Følgegruppe",
      testdeltager: "Prøver modellen",
      stoette: "Støtte",
      laering: "Opsamling af læring",
      betaler: "Betaler",
    }),
    opgave: col.optional(col.text("Opgave", "Hvad aktøren gør, når ansøgningen siger det.")),
    status: col.status("foreslaaet"),
  },
  key: ["aar", "aktoer", "rolle"],
  view: { measure: "raekker", x: "slags", title: "Hvem der har en rolle i biokulprojektet" },
  reads: { as: "matrix", rows: "aktoer", columns: "rolle", cell: "rolle" },
  missing: [
    "Hvem der sidder i grupperne, og hvor mange de er.",
    "Figuren over partnerskabet, som er et billede uden tekst.",
  ],
  caveats: ["Projektet er beskrevet i en ansøgning. Bilagene siger ikke, om pengene blev givet."],
});
