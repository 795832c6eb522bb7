import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/tilsynets-portefoelje", {
  subject: "tilsyn",
  title: "Plejefamilier og sociale tilbud under tilsyn",
  description:
    "Her står, hvor mange godkendte plejefamilier og sociale tilbud Socialtilsyn Nord og Socialtilsyn Øst førte tilsyn med. " +
    "Tilbuddene er delt efter de borgere, de er godkendt til.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
    aar: col.year("Tallet gælder udgangen af dette år."),
    type: col.choice(
      "Type",
      "Plejefamilier eller tilbud efter de borgere, tilbuddet er godkendt til.",
      {
        plejefamilier: "Plejefamilier",
        boern_og_unge: "Tilbud til børn og unge",
        boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
        voksne: "Tilbud til voksne",
      },
      { disjoint: true },
    ),
    betegnelse: col.text("Kildens ord", "Det, kilden kalder typen."),
    antal: col.count("Antal", "Godkendte plejefamilier eller tilbud, som socialtilsynet førte tilsyn med.", {
      from: "enhed",
    }),
    enhed: col.choice("Enhed", "Hvad der er talt.", ["plejefamilier", "tilbud"]),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "type"],
  missing: [
    "Tilbud i Øst i de første år.",
    "Tal for de enkelte kommuner, som stod på kort, der er gået tabt.",
    YEAR_GAPS,
  ],
  caveats: [
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring. Øst dækker Hjørring og Region Sjælland uden Holbæk.",
    "Nords tal for 2019-2023 kalder kilden et øjebliksbillede fra 2. januar 2024. Tallene for 2019 er de samme i årsrapporten for 2019.",
    "Nord overdrog de sikrede døgninstitutioner til Øst den 1. juli 2022. Faldet i tilbud til børn og unge kan derfor ikke kun skyldes lukninger.",
    "I Østs diagram står årstal og tal hver for sig. Vi har parret dem i rækkefølge. Tallet for 2021 står også i teksten.",
  ],
});
