import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynets-noegletal", {
  subject: "tilsyn",
  title: "Socialtilsynenes øvrige nøgletal",
  description:
    "Her er tal fra årsrapporterne for Socialtilsyn Nord og Socialtilsyn Øst, som ikke hører til i de andre tabeller: " +
    "kommuner i området, koncerner, anbefalinger, kurser og resultatet af økonomien.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, tallet handler om."),
    aar: col.year("Det år, tallet gælder."),
    emne: col.choice("Emne", "Hvad tallet handler om.", {
      omraade: "Tilsynets område",
      koncerner: "Koncerner",
      nye_familier: "Nye plejefamilier",
      tilsyn: "Tilsyn",
      rapport: "Årsrapporten",
      moeder: "Møder",
      oekonomi: "Økonomi",
    }),
    noegletal: col.category("Nøgletal", "Hvad tallet viser.", {
      namesMeasure: true,
      sums: {
        "Anbefalinger i alt": [
          "Anbefalinger om den generelle kvalitet",
          "Anbefalinger om selvstændighed og relationer",
        ],
      },
    }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", {
      decimals: 3,
      spelled: true,
    }),
    enhed: col.text("Enhed", "Tallets enhed."),
    status: col.status("opgjort", "regnskab", "budget"),
  },
  key: ["tilsyn", "aar", "noegletal"],
  view: { measure: "vaerdi", x: "noegletal", title: "Tilbud i koncerner" },
  missing: [
    "De samme nøgletal for alle år og for begge tilsyn. Hver årsrapport vælger sine egne.",
    "Hvilke koncerner det er.",
  ],
  caveats: [
    "Nøgletal, som også står i en af de andre tabeller, er kun vist dér.",
    "I 2019 hørte et af Nords tilbud både til en koncern og til en koncernlignende konstruktion. Det er talt med begge steder, men kun én gang i alt.",
    "Nords område er Silkeborg og de nordjyske kommuner undtagen Hjørring, som huser tilsynet.",
  ],
});
