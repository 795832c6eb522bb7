import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, hvis årsrapport diagrammet står i."),
  aar: yearColumn("Året for årsrapporten."),
  nr: column(z.string().min(1), { title: "Nummer", description: "Diagrammets nummer i årsrapporten." }),
  titel: column(z.string().min(1), { title: "Titel", description: "Diagrammets titel." }),
  bevaret: column(z.enum(["alt", "noget", "intet"]), {
    title: "Bevaret",
    description: "Hvor meget af diagrammets indhold der er tilbage i teksten.",
    labels: { alt: "Alt", noget: "Noget", intet: "Intet" },
  }),
  tilbage: column(z.string().nullable(), {
    title: "Hvad der er tilbage",
    description: "Det, teksten stadig siger om emnet. Tom, når der intet er.",
  }),
  ...provenance,
});

export default defineDataset({
  id: "tabte-diagrammer",
  title: "Diagrammer i socialtilsynenes årsrapporter",
  description:
    "Diagrammerne i tre årsrapporter fra Socialtilsyn Nord og Socialtilsyn Øst, og hvad der er tilbage af dem i den tekst, vi har. " +
    "De fleste er billeder, og deres tal er gået tabt.",
  theme: "social",
  raw: "social/tabte-diagrammer.csv",
  row,
  key: ["tilsyn", "aar", "nr"],
  checks: [],
  missing: ["Tallene i diagrammerne. De står i de oprindelige årsrapporter."],
  caveats: [
    "Listen er vores gennemgang af teksten.",
    "To af Nords diagrammer fra 2019 hedder tabel 9 og tabel 11 i rapporten, men er søjlediagrammer.",
  ],
});
