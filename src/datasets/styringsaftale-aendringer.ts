import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/styringsaftale-aendringer", {
  subject: "rammeaftaler",
  title: "Ændringer i styringsaftalen",
  description:
    "Her er ændringerne i styringsaftalen på det sociale område i Nordjylland. De står på to lister: én i selve styringsaftalen og én i den socialaftale, den er bilag til. Flere ændringer står på begge lister.",
  rowsAre: "ændringer",
  columns: {
    aar: col.year("Det første år, den ændrede aftale gælder."),
    dokument: col.choice("Dokument", "Det dokument, hvis liste ændringen står på.", {
      socialaftalen: "Socialaftalen",
      styringsaftalen: "Styringsaftalen",
    }),
    aendring: col.text("Ændring", "Hvad der er ændret."),
    afsnit: col.optional(
      col.section("Afsnit", "Det afsnit i styringsaftalen, listen nævner. Tom, når den ikke nævner noget."),
    ),
    status: col.status("aftalt"),
  },
  key: ["aar", "dokument", "aendring"],
  view: { measure: "raekker", x: "dokument", title: "Hvor mange ændringer hver aftale nævner" },
  missing: ["Teksten i den forrige aftale, som ændringerne er lavet i."],
  caveats: [
    "Listerne siger selv, at de viser de primære ændringer. Der kan være flere.",
    "Bilaget var til anden behandling på mødet og siger ikke, om aftalen blev vedtaget.",
  ],
});
