import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, ændringen gælder."),
  aar: yearColumn("Det år, der sammenlignes."),
  aar_foer: yearColumn("Det år, der sammenlignes med."),
  omraade: column(z.enum(["plejefamilier", "tilbud", "begge"]), {
    title: "Område",
    description: "Om ændringen gælder plejefamilier, tilbud eller begge.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Tilbud", begge: "Plejefamilier og tilbud" },
  }),
  forhold: column(z.string().min(1), { title: "Forhold", description: "Hvad der har ændret sig." }),
  retning: column(z.enum(["stigning", "fald"]), {
    title: "Retning",
    description: "Om tallet er steget eller faldet.",
    labels: { stigning: "Stigning", fald: "Fald" },
  }),
  aendring: column(z.number().min(0), {
    title: "Ændring",
    description: "Hvor stor ændringen er, i den enhed, som kolonnen Enhed siger.",
    decimals: 1,
    spelled: true,
  }),
  enhed: column(z.string().min(1), { title: "Enhed", description: "Procent eller det, der er talt." }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "tilsynets-udvikling",
  title: "Ændringer fra året før i socialtilsynenes tal",
  description:
    "Ændringer fra året før, som årsrapporterne for Socialtilsyn Nord og Socialtilsyn Øst oplyser uden at oplyse begge tal. " +
    "Ændringer, der kan regnes efter, står som kontrol ved de tabeller, de hører til.",
  theme: "social",
  raw: "social/tilsynets-udvikling.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "forhold"],
  checks: [],
  missing: [
    "Tallene for året før. De stod på diagrammer, som er gået tabt, eller er ikke oplyst.",
    "Ændringer for Nord i andre år end 2023.",
  ],
  caveats: [
    "Et fald eller en stigning i procent er afrundet af kilden. Tallet for året før kan derfor kun regnes omtrent ud.",
    "Kilden har to tal for stigningen i nygodkendte plejefamilier i Øst. Begge står her.",
    "Procenter og antal må ikke blandes.",
  ],
});
