import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  slags: column(z.enum(["kategori", "regionen", "tilbudstype", "opgave"]), {
    title: "Slags",
    description: "Om rækken er en kategori, regionens tilbud, en type tilbud i reglerne eller en opgave ved siden af.",
    labels: {
      kategori: "Kategori",
      regionen: "Regionens tilbud",
      tilbudstype: "Type i reglerne",
      opgave: "Opgave i reglerne",
    },
  }),
  nr: column(z.number().int().min(1).nullable(), {
    title: "Nummer",
    description: "Kategoriens eller typens nummer i aftalen.",
  }),
  tilbud: column(z.string().min(1), { title: "Tilbud", description: "Hvilke tilbud eller opgaver det er." }),
  lovgrundlag: column(z.string().nullable(), {
    title: "Lovgrundlag",
    description: "Den paragraf, aftalen nævner.",
  }),
  omfattet: column(z.enum(["ja", "nej", "kan-undtages"]), {
    title: "Omfattet",
    description: "Om styringsaftalen gælder for tilbuddet.",
    labels: { ja: "Ja", nej: "Nej", "kan-undtages": "Ja, men kan undtages" },
  }),
  status: statusColumn("aftalt", "gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "styringsaftale-tilbudskategorier",
  title: "Tilbud, som styringsaftalen gælder for",
  description:
    "Hvilke sociale tilbud og undervisningstilbud styringsaftalen i Nordjylland gælder for. " +
    "Tabellen viser tre kategorier efter, hvem der bruger tilbuddet, og de typer af tilbud og opgaver, som reglerne om rammeaftaler nævner.",
  theme: "social",
  raw: "social/styringsaftale-tilbudskategorier.csv",
  row,
  key: ["aar", "slags", "tilbud"],
  checks: [],
  missing: [
    "De enkelte tilbud i hver kategori. Oversigten ligger på socialaftalens hjemmeside og er ikke med i bilagene.",
    "Antal pladser i hver kategori.",
  ],
  caveats: [
    "Tilbud i kategori 2 kan undtages, når kommunerne selv har en aftale om de punkter, styringsaftalen regulerer.",
    "Typerne er gengivet fra to bekendtgørelser og forkortet af os. Kategorierne er aftalens egne.",
  ],
});
