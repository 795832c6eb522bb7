import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for aftalen."),
  transport: column(z.enum(["kollektiv", "vej"]), {
    title: "Transport",
    description: "Om projektet er kollektiv trafik eller veje.",
    labels: { kollektiv: "Kollektiv trafik", vej: "Veje" },
  }),
  med: column(z.enum(["ja", "nej"]), {
    title: "Med i aftalen",
    description: "Om projektet er med i aftalen efter oversigten.",
    labels: { ja: "Ja", nej: "Nej" },
  }),
  projekt: column(z.string().min(1), { title: "Projekt", description: "Hvad projektet går ud på." }),
  art: column(z.enum(["anlaeg", "pulje", "forundersoegelse"]).nullable(), {
    title: "Art",
    description:
      "Om der skal bygges, om der er en pulje, eller om der kun skal undersøges. Tom, når projektet ikke er med.",
    labels: { anlaeg: "Anlæg", pulje: "Pulje", forundersoegelse: "Forundersøgelse" },
  }),
  beloeb_mia_kr: column(z.number().positive().nullable(), {
    title: "Beløb",
    description: "Beløbet i aftalen, når oversigten har et.",
    unit: "mia. kr.",
    decimals: 3,
  }),
  byggestart: column(z.number().int().min(2021).max(2035).nullable(), {
    title: "Byggestart",
    description: "Året, hvor byggeriet skal begynde, når oversigten har det.",
  }),
  bemaerkning: column(z.string().nullable(), {
    title: "Bemærkning",
    description: "Hvad oversigten ellers siger, kort gengivet af os.",
  }),
  status: statusColumn("aftalt", "foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "infrastrukturplan-projekter",
  title: "Infrastrukturplan 2035: projekter i Region Sjælland",
  description:
    "De trafikprojekter, som Region Sjælland og kommunerne har ønsket, og om de kom med i Folketingets aftale om Infrastrukturplan 2035 fra juni 2021. " +
    "Ved projekterne står beløb, byggestart og det, der blev anderledes end ønsket.",
  theme: "transport",
  raw: "transport/infrastrukturplan-projekter.csv",
  row,
  key: ["aar", "projekt"],
  checks: [],
  missing: [
    "Beløbet i alt. Oversigten lægger ikke projekterne sammen.",
    "Beløb og byggestart for alle projekter. Nogle har kun det ene eller ingen af dem.",
    "Om byggestarten er holdt.",
  ],
  caveats: [
    "Oversigten er fra august 2021 og var bilag til KKR Sjællands møde i september 2022.",
    "Puljerne er fælles for hele landet eller for alle lokalbaner. De kan ikke lægges sammen med projekterne.",
    "Ordene »ønsket« og »lovet« er oversigtens egne.",
  ],
});
