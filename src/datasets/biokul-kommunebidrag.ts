import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/biokul-kommunebidrag", {
  subject: "biokul",
  title: "Kommunernes bidrag til biokulprojektet",
  description:
    "Her står, hvad hver af de 11 nordjyske kommuner skulle bidrage med til biokulprojektet Farming for the Future ifølge ansøgningens budget.",
  columns: {
    aar: col.year("Det første af de to år, projektet skulle vare.", { title: "Første år" }),
    ...col.kommune("Den kommune, der skulle give bidraget."),
    bidrag_kr: col.amount("Bidrag", "Kommunens egenfinansiering i ansøgningens budget.", "kr.", {
      follows:
        "Bidragene følger stort set indbyggertallet, så de små forskelle kan komme af, at folketallet er fra et andet år.",
    }),
    status: col.status("ansoegt"),
  },
  key: ["aar", "kommune"],
  measures: [
    {
      id: "bidrag",
      title: "Bidrag til biokulprojektet",
      column: "bidrag_kr",
      sentence:
        "{kommune} skulle ifølge ansøgningen bidrage med {værdi} til biokulprojektet Farming for the Future i {aar} og {aar+1}.",
      period: "{aar} og {aar+1}",
      comparable: "ingen",
      incomparable: "Vi sammenligner ikke beløbene, for de følger stort set indbyggertallet.",
    },
  ],
  view: {
    measure: "bidrag_kr",
    x: "kommune",
    title: "Hvad hver kommune skulle betale ifølge ansøgningen om biokulprojektet",
  },
  missing: [
    "Hvordan bidragene er regnet ud. Budgettet viser kun beløbene.",
    "Om bidraget skulle betales på én gang eller over begge år.",
  ],
  caveats: [
    "Tallene for 2025 og 2026 er fra budgettet i en ansøgning om et projekt. Bilagene siger ikke, om pengene blev givet.",
    "Fire af kommunerne lægger også timer i projektet. De tæller ikke med her.",
  ],
});
