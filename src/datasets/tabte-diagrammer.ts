import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tabte-diagrammer", {
  subject: "socialtilsyn",
  title: "Diagrammer i socialtilsynenes årsrapporter",
  description:
    "Her er diagrammerne i årsrapporter fra Socialtilsyn Nord og Socialtilsyn Øst, og hvad der er tilbage af dem i den tekst, vi har. " +
    "De fleste er billeder, og deres tal er gået tabt.",
  rowsAre: "diagrammer",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, hvis årsrapport diagrammet står i."),
    aar: col.year("Året for årsrapporten."),
    nr: col.text("Nummer", "Diagrammets nummer i årsrapporten."),
    titel: col.text("Titel", "Diagrammets titel."),
    bevaret: col.choice(
      "Bevaringsgrad",
      "Hvor meget af diagrammets indhold der er tilbage i teksten.",
      { intet: "Intet", noget: "Noget", alt: "Alt" },
      { ordered: true },
    ),
    tilbage: col.optional(
      col.text("Hvad der er tilbage", "Det, teksten stadig siger om emnet. Tom, når der intet er."),
    ),
  },
  key: ["tilsyn", "aar", "nr"],
  view: { measure: "raekker", x: "tilsyn", series: "bevaret", title: "Hvor meget der er bevaret af diagrammerne" },
  reads: { as: "list", groups: "tilsyn", lead: "titel" },
  missing: ["Tallene i diagrammerne. De står i de oprindelige årsrapporter."],
  caveats: [
    "Listen er vores gennemgang af teksten.",
    "To af Nords diagrammer fra 2019 hedder tabel 9 og tabel 11 i rapporten, men er søjlediagrammer.",
  ],
});
