import { column } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { lineNumbers } from "../model/provenance.ts";

export default defineDataset("kultur/kkr-bilag", {
  subject: "kkr",
  title: "Bilagene til KKR-møderne",
  description:
    "Her er alle bilag i de samlinger, som webstedet bygger på, med punkt på dagsordenen, titel og de linjer, hvor bilaget står.",
  rowsAre: "bilag",
  columns: {
    punkt: col.optional(col.itemNumber("Punkt", "Punktet på mødets dagsorden. Tom, når kilden ikke siger det.")),
    emne: col.optional(col.text("Emne", "Hvad punktet handler om.")),
    bilag: col.optional(col.itemNumber("Bilag", "Bilagets nummer under punktet. Tom, når kilden ikke giver det.")),
    titel: col.text("Titel", "Bilagets titel, eventuelt forkortet."),
    slags: col.choice("Slags", "Hvilken slags dokument det er. Inddelingen er vores.", {
      aftale: "Aftale",
      ansoegning: "Ansøgning",
      brev: "Brev",
      budget: "Budget",
      hoeringssvar: "Høringssvar",
      kommissorium: "Kommissorium",
      kontrakt: "Kontrakt",
      notat: "Notat",
      oversigt: "Oversigt",
      plan: "Plan eller strategi",
      praesentation: "Præsentation",
      rapport: "Årsrapport",
      regler: "Bekendtgørelse",
      skema: "Skema",
      status: "Status",
    }),
    omfang: column(lineNumbers(), {
      role: "text",
      title: "Omfang",
      description: "De linjer, bilaget fylder i dokumentets tekst.",
    }),
  },
  key: ["kilde", "titel"],
  view: { measure: "raekker", x: "slags", title: "Hvilke slags bilag KKR-møderne har" },
  missing: ["Dagsordener, sagsfremstillinger og referater.", "De punkter, som ikke har bilag."],
  caveats: [
    "Omfang er hele bilaget. Linjer er der, hvor punktet og titlen står. Af samlingerne fra 2018, 2020, 2022 og 2024 har kun den fra 2020 en indholdsfortegnelse.",
    "De tre første bilag fra 2024 står før forsiden til punkt 2.1. Vi har lagt dem til punktet, fordi de handler om KlimaNord.",
    "Titler, der ikke står i kilden, har vi skrevet.",
  ],
});
