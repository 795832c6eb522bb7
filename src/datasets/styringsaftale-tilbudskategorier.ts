import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/styringsaftale-tilbudskategorier", {
  subject: "rammeaftaler",
  title: "Hvilke tilbud styringsaftalen dækker",
  description:
    "Her står, hvilke sociale tilbud og undervisningstilbud styringsaftalen i Nordjylland gælder for. " +
    "Tabellen viser kategorierne efter, hvem der bruger tilbuddet, og de typer af tilbud og opgaver, som reglerne om rammeaftaler nævner.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    slags: col.choice(
      "Slags",
      "Om rækken er en kategori, regionens tilbud, en type tilbud i reglerne eller en opgave ved siden af.",
      {
        kategori: "Kategori",
        regionen: "Regionens tilbud",
        tilbudstype: "Type i reglerne",
        opgave: "Opgave i reglerne",
      },
    ),
    nr: col.optional(col.numbered("Nummer", "Kategoriens eller typens nummer i aftalen.")),
    tilbud: col.text("Tilbud", "Hvilke tilbud eller opgaver det er."),
    lovgrundlag: col.optional(col.text("Lovgrundlag", "Den paragraf, aftalen nævner.")),
    omfattet: col.choice("Om aftalen gælder", "Om styringsaftalen gælder for tilbuddet.", {
      ja: "Ja",
      nej: "Nej",
      "kan-undtages": "Ja, men kan undtages",
    }),
    status: col.status("aftalt", "gaeldende"),
  },
  key: ["aar", "slags", "tilbud"],
  view: { measure: "raekker", x: "slags", series: "omfattet", title: "Hvad styringsaftalen gælder for" },
  missing: [
    "De enkelte tilbud i hver kategori. Oversigten ligger på socialaftalens hjemmeside og er ikke med i bilagene.",
    "Antal pladser i hver kategori.",
  ],
  caveats: [
    "Tilbud i kategori 2 kan undtages, når kommunerne selv har en aftale om de punkter, styringsaftalen regulerer.",
    "Typerne er gengivet fra to bekendtgørelser og forkortet af os. Kategorierne er aftalens egne.",
  ],
});
