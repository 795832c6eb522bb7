import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Bidraget dækker 2025 og 2026."),
  ...kommuneColumns("Den kommune, der skal give bidraget."),
  bidrag_kr: column(z.number().int().min(0), {
    title: "Bidrag",
    description: "Kommunens egenfinansiering i ansøgningens budget.",
    unit: "kr.",
  }),
  status: statusColumn("budget"),
  ...provenance,
});

export default defineDataset({
  id: "biokul-kommunebidrag",
  title: "Kommunernes bidrag til biokulprojektet",
  description:
    "Hvad hver af de 11 nordjyske kommuner skal give til biokulprojektet Farming for the Future efter ansøgningens budget. " +
    "Projektet skal løbe i 2025 og 2026.",
  theme: "klima",
  raw: "klima/biokul-kommunebidrag.csv",
  row,
  key: ["aar", "kommune"],
  derive: { kommunekode },
  checks: [],
  measures: [
    {
      id: "bidrag",
      title: "Bidrag til biokulprojekt",
      column: "bidrag_kr",
      sentence:
        "{kommune} er sat til at betale {værdi} til biokulprojektet Farming for the Future, som skulle begynde i {aar}.",
      comparable: "kkr",
    },
  ],
  missing: [
    "Hvordan bidragene er regnet ud. Budgettet viser kun beløbene.",
    "Om bidraget betales på én gang eller over begge år.",
  ],
  caveats: [
    "Tallene er fra budgettet i en ansøgning. Bilagene siger ikke, om pengene blev givet.",
    "Fire af kommunerne lægger også timer i projektet. De tæller ikke med her.",
  ],
});
