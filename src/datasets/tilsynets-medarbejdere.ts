import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, de er ansat i."),
  aar: yearColumn("Tallet gælder ved udgangen af året."),
  opdeling: column(z.enum(["stilling", "koen"]), {
    title: "Opdeling",
    description: "Efter stilling eller efter køn.",
    labels: { stilling: "Efter stilling", koen: "Efter køn" },
  }),
  kategori: column(z.string().min(1), { title: "Kategori", description: "Stillingen eller kønnet." }),
  personer: column(z.number().int().min(0), {
    title: "Ansatte",
    description: "Ansatte personer.",
    unit: "personer",
    spelled: true,
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "tilsynets-medarbejdere",
  title: "Ansatte i Socialtilsyn Øst",
  description: "De ansatte i Socialtilsyn Øst den 31. december 2021 efter stilling og efter køn.",
  theme: "social",
  raw: "social/tilsynets-medarbejdere.csv",
  row,
  key: ["tilsyn", "aar", "opdeling", "kategori"],
  checks: [],
  missing: ["Årsværk. Tallene er personer.", "Ansatte i de andre socialtilsyn."],
  caveats: ["De to opdelinger er af de samme personer og må ikke lægges sammen."],
});
