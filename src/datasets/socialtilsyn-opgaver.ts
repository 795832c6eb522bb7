import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialtilsyn-opgaver", {
  subject: "socialtilsyn",
  title: "Opgaver i Socialtilsyn Nords budget",
  description:
    "Her står, hvor mange plejefamilier, sociale tilbud og godkendelser Socialtilsyn Nord regnede med i sine budgetter.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, budgettet er for."),
    aar: col.year("Det år, budgettet gælder."),
    opgave: col.choice("Opgave", "Den opgave, der er budgetteret med.", {
      plejefamilier: "Plejefamilier",
      plejefamilier_nygodkendelser: "Nygodkendelser af plejefamilier",
      tilbud: "Tilbud",
      tilbud_nygodkendelser: "Nygodkendelser af tilbud",
      bpa_godkendelser: "Godkendelse af BPA-virksomheder",
    }),
    antal: col.count("Antal", "Det antal, budgettet regner med.", "opgaver"),
    status: col.status("budget"),
  },
  key: ["tilsyn", "aar", "opgave"],
  view: { measure: "antal", x: "opgave", series: "aar", title: "Hvor mange opgaver budgettet regner med" },
  missing: ["BPA-virksomheder i budgettet for 2018. Feltet er tomt, for opgaven var ny i 2018."],
  caveats: [
    "Tallene er, hvad budgettet regnede med, og ikke det, der skete.",
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring.",
  ],
});
