import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/tilsynspladser", {
  subject: "pladser",
  title: "Pladser under socialtilsyn",
  description:
    "Her står, hvor mange pladser der er i de plejefamilier og sociale tilbud, som Socialtilsyn Nord og Socialtilsyn Øst fører tilsyn med.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
    aar: col.year("Tallet gælder udgangen af dette år."),
    opgoerelse: col.choice(
      "Opgørelse",
      "Om pladserne er delt på plejefamilier og tilbud, på tilbuddenes målgruppe eller står alene.",
      { omraade: "Plejefamilier og tilbud", maalgruppe: "Tilbud efter målgruppe", samlet: "Et enkelt tal" },
    ),
    omraade: col.choice(
      "Område",
      "Hvor pladserne er. Børne- og ungehjem og voksentilbud er dele af tilbuddene.",
      {
        i_alt: "Plejefamilier og tilbud",
        plejefamilier: "Plejefamilier",
        tilbud: "Tilbud",
        boern_og_unge: "Børne- og ungehjem",
        voksne: "Voksentilbud",
      },
      { sums: { i_alt: "more" } },
    ),
    pladser: col.count("Pladser", "Godkendte pladser.", "pladser"),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opgoerelse", "omraade"],
  missing: [
    "Fordelingen på plejefamilier og tilbud i Nord i 2019. Tabellen har streger, og årsrapporten for 2019 har kun det samlede tal.",
    "Pladser i Østs tilbud.",
    YEAR_GAPS,
    "Pladser i de enkelte kommuner.",
  ],
  caveats: [
    "Pladser efter målgruppe er talt ved udgangen af 4. kvartal. De øvrige tal for Nord fra 2020 kalder kilden et øjebliksbillede fra 2. januar 2024.",
    "Tallene for børne- og ungehjem i 2023 rummer også pladser i ambulant stofmisbrugsbehandling for børn og unge.",
    "Tallene må ikke lægges sammen på tværs af opgørelser.",
    "Tallene er ikke de samme pladser som i Nordjysk Socialaftale.",
  ],
});
