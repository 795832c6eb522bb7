import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/bpa-takster", {
  subject: "takster",
  title: "Takster for tilsyn med BPA-arbejdsgivere",
  description:
    "Her er prisen på socialtilsynets godkendelse af og tilsyn med virksomheder, der er arbejdsgivere for hjælpere i borgerstyret " +
    "personlig assistance (BPA). I Nords budgetter er taksten en timepris.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der opkræver taksten."),
    aar: col.year("Det år, taksten gælder."),
    prisniveau: col.priceLevel("Løbende priser er det, virksomheden betaler. De andre er regnet om af kilden."),
    ydelse: col.choice(
      "Ydelse",
      "Det, socialtilsynet tager betaling for.",
      {
        tilsyn: "Årligt tilsyn",
        godkendelse: "Godkendelse",
        vaesentlig_aendring: "Væsentlig ændring",
        timepris: "Timepris",
      },
      { namesMeasure: true },
    ),
    takst_kr: col.price("Takst", "Taksten i den enhed, som kolonnen Enhed siger.", { from: "enhed" }, { decimals: 2 }),
    enhed: col.choice("Enhed", "Kroner for ydelsen eller pr. time.", ["kr.", "kr. pr. time"]),
    status: col.status("opkraevet", "budget"),
  },
  key: ["tilsyn", "aar", "prisniveau", "ydelse", "status"],
  view: {
    measure: "takst_kr",
    x: "aar",
    series: "ydelse",
    title: "Hvad tilsyn med BPA-arbejdsgivere har kostet",
  },
  missing: ["Nords takster for tilsyn og ændring i 2018, som tabellen lader stå tomme.", YEAR_GAPS],
  caveats: ["En timepris kan ikke sammenlignes med en takst for hele ydelsen."],
});
