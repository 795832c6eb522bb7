import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/tilsynsbesoeg", {
  subject: "tilsyn",
  title: "Tilsynsbesøg, anmeldte og uanmeldte",
  description:
    "Her står, hvor mange besøg Socialtilsyn Nord og Socialtilsyn Øst aflagde hos plejefamilier og i sociale tilbud, " +
    "om de var anmeldt, og hvad de skulle bruges til.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der aflagde besøgene."),
    aar: col.year("Det år, besøgene blev aflagt."),
    omraade: col.choice(
      "Område",
      "Om besøgene var hos plejefamilier eller i tilbud.",
      { plejefamilier: "Plejefamilier", tilbud: "Tilbud" },
      { disjoint: true },
    ),
    formaal: col.choice(
      "Formål",
      "Om besøget var et led i det løbende tilsyn eller i en godkendelse.",
      { driftstilsyn: "Driftstilsyn", nygodkendelse: "Nygodkendelse", regodkendelse: "Regodkendelse" },
      { disjoint: true },
    ),
    form: col.choice(
      "Besøgsform",
      "Om besøget var anmeldt, om tilsynet traf nogen hjemme, og om det foregik på skærm.",
      {
        anmeldt: "Anmeldt",
        uanmeldt: "Uanmeldt",
        uanmeldt_ikke_truffet: "Uanmeldt, ikke truffet",
        anmeldt_virtuelt: "Anmeldt, virtuelt",
      },
      { disjoint: true },
    ),
    besoeg: col.count("Besøg", "Antal tilsynsbesøg.", "besøg", { flow: true }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "formaal", "form"],
  // Years that cannot be compared as they are have no line between them.
  view: { measure: "besoeg", x: "aar", series: "tilsyn", form: "soejler", title: "Besøg år for år" },
  missing: [
    "Om nogen var hjemme ved Østs uanmeldte besøg.",
    "Uanmeldte besøg ved godkendelser i Nord i 2023. Kilden har streger, så rækkerne er ikke med.",
    YEAR_GAPS,
  ],
  caveats: [
    "Nord tæller fysiske besøg. Øst tæller også virtuelle besøg, som der var mange af på grund af covid-19.",
    "Besøg, hvor tilsynet ikke traf nogen hjemme, kommer oven i de øvrige uanmeldte.",
    "Et tilsyn kan bestå af flere besøg. Antallet af besøg er derfor højere end antallet af tilsyn.",
    "Østs tal rummer også besøg ved godkendelser, der endnu ikke var afsluttet.",
  ],
});
