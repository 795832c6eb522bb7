import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, afdelingen hører til."),
  aar: yearColumn("Året for diagrammet."),
  afdeling: column(z.string().min(1), { title: "Afdeling", description: "Afdelingens navn." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Det, afdelingen tager sig af." }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "tilsynets-organisation",
  title: "Afdelinger og opgaver i Socialtilsyn Øst",
  description:
    "De to afdelinger og staben i Socialtilsyn Øst og deres opgaver, som et diagram i årsrapporten for 2021 viser dem.",
  theme: "social",
  raw: "social/tilsynets-organisation.csv",
  row,
  key: ["tilsyn", "aar", "afdeling", "opgave"],
  checks: [],
  missing: ["Antallet af ansatte i hver afdeling."],
  caveats: ["Diagrammets streger er gået tabt. Opgaverne er ført til den afdeling, de står under i teksten."],
});
