import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Projektet skal løbe i 2025 og 2026."),
  aktoer: column(z.string().min(1), { title: "Aktør", description: "Hvem det er." }),
  slags: column(z.enum(["kommune", "landboforening", "sekretariat", "partner", "netvaerk"]), {
    title: "Slags",
    description: "Hvilken slags aktør det er. Inddelingen er vores.",
    labels: {
      kommune: "Kommuner",
      landboforening: "Landboforening",
      sekretariat: "Sekretariat",
      partner: "Partner",
      netvaerk: "Netværk og andre",
    },
  }),
  rolle: column(
    z.enum([
      "projektejer",
      "projektgruppe",
      "styregruppe",
      "foelgegruppe",
      "testdeltager",
      "stoette",
      "laering",
      "betaler",
    ]),
    {
      title: "Rolle",
      description: "Aktørens rolle i projektet.",
      labels: {
        projektejer: "Ejer projektet",
        projektgruppe: "Med i projektgruppen",
        styregruppe: "Med i styregruppen",
        foelgegruppe: "Følgegruppe",
        testdeltager: "Prøver modellen",
        stoette: "Støtte",
        laering: "Opsamling af læring",
        betaler: "Betaler",
      },
    },
  ),
  opgave: column(z.string().nullable(), {
    title: "Opgave",
    description: "Hvad aktøren gør, når ansøgningen siger det.",
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "biokul-roller",
  title: "Biokulprojektet: hvem gør hvad",
  description:
    "De kommuner, landboforeninger og andre, som ansøgningen om det nordjyske biokulprojekt Farming for the Future giver en rolle, " +
    "og hvad rollen er.",
  theme: "klima",
  raw: "klima/biokul-roller.csv",
  row,
  key: ["aar", "aktoer", "rolle"],
  checks: [],
  missing: [
    "Hvem der sidder i grupperne, og hvor mange de er.",
    "Figuren over partnerskabet, som er et billede uden tekst.",
  ],
  caveats: ["Projektet er beskrevet i en ansøgning. Bilagene siger ikke, om pengene blev givet."],
});
