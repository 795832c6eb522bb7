import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, den ændrede aftale gælder."),
  dokument: column(z.enum(["socialaftalen", "styringsaftalen"]), {
    title: "Dokument",
    description: "Det dokument, hvis liste ændringen står på.",
    labels: { socialaftalen: "Socialaftalen", styringsaftalen: "Styringsaftalen" },
  }),
  aendring: column(z.string().min(1), { title: "Ændring", description: "Hvad der er ændret." }),
  afsnit: column(z.string().nullable(), {
    title: "Afsnit",
    description: "Det afsnit i styringsaftalen, listen nævner. Tom, når den ikke nævner noget.",
    itemNumber: true,
  }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "styringsaftale-aendringer",
  title: "Ændringer i styringsaftalen",
  description:
    "Ændringerne i styringsaftalen på det sociale område i Nordjylland, som de står på to lister: en i selve styringsaftalen " +
    "og en i den socialaftale, den er bilag til. Flere ændringer står på begge lister.",
  theme: "social",
  raw: "social/styringsaftale-aendringer.csv",
  row,
  key: ["aar", "dokument", "aendring"],
  checks: [],
  missing: ["Teksten i den forrige aftale, som ændringerne er lavet i."],
  caveats: [
    "Listerne siger selv, at de viser de primære ændringer. De er ikke nødvendigvis udtømmende.",
    "Bilaget var til anden behandling på mødet og siger ikke, om aftalen blev vedtaget.",
  ],
});
