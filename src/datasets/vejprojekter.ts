import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  projekt: column(z.string().min(1), { title: "Vej", description: "Strækningen." }),
  vejtype: column(z.enum(["motorvej", "motorvej-eller-motortrafikvej"]), {
    title: "Vejtype",
    description: "Hvad der er ønsket.",
    labels: { motorvej: "Motorvej", "motorvej-eller-motortrafikvej": "Motorvej eller motortrafikvej" },
  }),
  fremdrift: column(z.string().min(1), {
    title: "Fremdrift",
    description: "Hvor langt projektet er efter trafikudspillet.",
  }),
  undersoegt_aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "Undersøgt",
    description: "Året for en forundersøgelse, når trafikudspillet har det.",
  }),
  status: statusColumn("planlagt", "foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "vejprojekter",
  title: "Vejprojekter i trafikudspillet Sjælland baner vejen frem",
  description:
    "De fem vejprojekter, som trafikudspillet kalder tre korridorer og en tværforbindelse, og hvor langt de var. " +
    "Hvad Folketinget siden aftalte, står i tabellen over projekter i Infrastrukturplan 2035.",
  theme: "transport",
  raw: "transport/vejprojekter.csv",
  row,
  key: ["projekt"],
  checks: [],
  missing: ["Trafikudspillets dato.", "Pris og byggestart.", "Hvad »ingen status« betyder."],
  caveats: [
    "Trafikudspillet er ældre end Infrastrukturplan 2035 fra 2021, så oplysningerne er forældede.",
    "Planlagt er brugt, når der er penge til en del af vejen. Ellers er den kun foreslået.",
  ],
});
