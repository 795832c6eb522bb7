import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/biokul-kommunebidrag", {
  title: "Kommunernes bidrag til biokulprojektet",
  description:
    "Hvad hver af de 11 nordjyske kommuner skal give til biokulprojektet Farming for the Future efter ansøgningens budget.",
  columns: {
    aar: col.year("Det første af de to år, projektet skal vare."),
    ...col.kommune("Den kommune, der skal give bidraget."),
    bidrag_kr: col.amount("Bidrag", "Kommunens egenfinansiering i ansøgningens budget.", "kr."),
    status: col.status("budget"),
  },
  key: ["aar", "kommune"],
  measures: [
    {
      id: "bidrag",
      title: "Bidrag til biokulprojekt",
      column: "bidrag_kr",
      sentence:
        "{kommune} bidrager efter ansøgningens budget med {værdi} til biokulprojektet Farming for the Future, som skulle begynde i {aar}.",
      comparable: "kkr",
    },
  ],
  view: { measure: "bidrag_kr", x: "kommune", title: "Hvad hver kommune skal betale til biokulprojektet" },
  missing: [
    "Hvordan bidragene er regnet ud. Budgettet viser kun beløbene.",
    "Om bidraget betales på én gang eller over begge år.",
  ],
  caveats: [
    "Tallene er fra budgettet i en ansøgning om et projekt i 2025 og 2026. Bilagene siger ikke, om pengene blev givet.",
    "Fire af kommunerne lægger også timer i projektet. De tæller ikke med her.",
  ],
});
