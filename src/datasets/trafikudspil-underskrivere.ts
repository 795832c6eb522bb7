import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { namedKommunekode, perhapsKommunekode } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";

const row = z.object({
  myndighed: column(z.string().min(1), { title: "Myndighed", description: "Den kommune eller region, der står bag." }),
  type: column(z.enum(["kommune", "region"]), {
    title: "Type",
    description: "Om myndigheden er en kommune eller en region.",
    labels: { kommune: "Kommune", region: "Region" },
  }),
  kommunekode: perhapsKommunekode,
  underskriver: column(z.string().min(1), {
    title: "Underskriver",
    description: "Navnet, som det står over myndigheden i trafikudspillet.",
  }),
  ...provenance,
});

export default defineDataset({
  id: "trafikudspil-underskrivere",
  title: "Hvem der står bag trafikudspillet Sjælland baner vejen frem",
  description:
    "De 17 kommuner og den region, der står bag trafikudspillet, og den politiker, som står ved hver af dem.",
  theme: "transport",
  raw: "transport/trafikudspil-underskrivere.csv",
  row,
  key: ["myndighed"],
  derive: {
    kommunekode: ({ myndighed, type }, lists) => namedKommunekode(type === "kommune" ? myndighed : null, lists),
  },
  mention: "{myndighed} står bag trafikudspillet Sjælland baner vejen frem.",
  checks: [],
  missing: ["Underskrivernes titler.", "Trafikudspillets dato."],
  caveats: [
    "Trafikudspillet er ældre end KKR-mødet i 2022. Navnene siger ikke, hvem der var borgmester da eller er det nu.",
  ],
});
