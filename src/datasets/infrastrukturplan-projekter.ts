import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/infrastrukturplan-projekter", {
  subject: "infrastruktur",
  title: "Infrastrukturplan 2035: projekter i Region Sjælland",
  description:
    "Her er de trafikprojekter, som Region Sjælland og kommunerne har ønsket, og om de kom med i Folketingets aftale om Infrastrukturplan 2035 fra juni 2021. " +
    "Ved projekterne står beløb, byggestart og det, der blev anderledes end ønsket.",
  columns: {
    aar: col.year("Året for aftalen."),
    transport: col.choice("Transport", "Om projektet er kollektiv trafik eller veje.", {
      kollektiv: "Kollektiv trafik",
      vej: "Veje",
    }),
    med: col.choice("Med i aftalen", "Om projektet er med i aftalen efter oversigten.", { ja: "Ja", nej: "Nej" }),
    projekt: col.category("Projekt", "Hvad projektet går ud på."),
    art: col.optional(
      col.choice(
        "Art",
        "Om der skal bygges, om der er en pulje, eller om der kun skal undersøges. Tom, når projektet ikke er med.",
        { anlaeg: "Anlæg", pulje: "Pulje", forundersoegelse: "Forundersøgelse" },
      ),
    ),
    beloeb_mia_kr: col.optional(
      col.amount("Beløb", "Beløbet i aftalen, når oversigten har et.", "mia. kr.", { positive: true, decimals: 3 }),
    ),
    byggestart: col.optional(
      col.year("Året, hvor byggeriet skal begynde, når oversigten har det.", { title: "Byggestart" }),
    ),
    bemaerkning: col.optional(col.text("Bemærkning", "Hvad oversigten ellers siger, kort gengivet af os.")),
    status: col.status("aftalt", "foreslaaet"),
  },
  key: ["aar", "projekt"],
  view: {
    measure: "beloeb_mia_kr",
    x: "projekt",
    facet: "art",
    form: "soejler",
    title: "Hvor mange penge infrastrukturplanen sætter af til projekterne",
  },
  reads: { as: "timeline", from: "byggestart" },
  missing: [
    "Beløbet i alt. Oversigten lægger ikke projekterne sammen.",
    "Beløb og byggestart for alle projekter. Nogle har kun det ene eller ingen af dem.",
    "Om byggestarten er holdt.",
  ],
  caveats: [
    "Oversigten for 2021 er fra august det år og var bilag til KKR Sjællands møde i september 2022.",
    "Puljerne er fælles for hele landet eller for alle lokalbaner. De kan ikke lægges sammen med projekterne.",
    "Ordene »ønsket« og »lovet« er oversigtens egne.",
  ],
});
