import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynets-organisation", {
  subject: "socialtilsyn",
  title: "Afdelinger og opgaver i Socialtilsyn Øst",
  description:
    "Her er afdelingerne og staben i Socialtilsyn Øst og deres opgaver, som et diagram i årsrapporten viser dem.",
  rowsAre: "opgaver",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, afdelingen hører til."),
    aar: col.year("Året for diagrammet."),
    afdeling: col.category("Afdeling", "Afdelingens navn."),
    opgave: col.category("Opgave", "Det, afdelingen tager sig af."),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "aar", "afdeling", "opgave"],
  view: { measure: "raekker", x: "afdeling", title: "Opgaver i hver afdeling" },
  missing: ["Antallet af ansatte i hver afdeling."],
  caveats: ["Diagrammets streger er gået tabt. Opgaverne er ført til den afdeling, de står under i teksten."],
});
