import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, målingen eller målet gælder."),
  tidspunkt: column(z.string().min(1), { title: "Tidspunkt", description: "Tidspunktet, som kilden skriver det." }),
  geografi: column(z.enum(["Hele landet", "Sjælland", "Hvert erhvervshus"]), {
    title: "Geografi",
    description: "Det område eller de huse, tallet gælder.",
  }),
  spoergsmaal: column(z.enum(["har_hoert", "groenne_ydelser", "uklart"]), {
    title: "Kendskab til",
    description: "Hvad virksomhederne skal kende.",
    labels: {
      har_hoert: "Erhvervshuset",
      groenne_ydelser: "Husets grønne ydelser",
      uklart: "Kilden siger det ikke klart",
    },
  }),
  grundlag: column(z.string().nullable(), {
    title: "Blandt",
    description: "De virksomheder, andelen er regnet af. Tom, når kilden ikke siger det klart.",
  }),
  vaerdi: column(z.number().int().min(0).max(100), {
    title: "Værdi",
    description: "Andelen eller stigningen i den enhed, som Enhed siger.",
  }),
  enhed: column(z.enum(["pct.", "pct.point"]), {
    title: "Enhed",
    description: "Procent af virksomhederne, eller hvor mange procentpoint andelen skal stige.",
  }),
  status: statusColumn("opgjort", "maal"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-kendskab",
  title: "Virksomhedernes kendskab til erhvervshusene",
  description:
    "Hvor mange virksomheder der kendte erhvervshusene og deres grønne ydelser i to målinger, " +
    "og de mål, der er sat frem til 2023.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-kendskab.csv",
  row,
  key: ["aar", "geografi", "spoergsmaal", "enhed", "status"],
  checks: [],
  missing: [
    "Kendskabet til Erhvervshus Sjælland. Målingen fra 2020 er kun oplyst for hele landet.",
    "Kendskabet til de grønne ydelser i 2020, som stigningerne skal regnes fra.",
    "Resultater efter 2021.",
  ],
  caveats: [
    "Det første spørgsmål er stillet til alle virksomheder, det andet kun til dem, der kender huset. De to kan ikke sammenlignes.",
    "De grønne ydelser er hjælp med bæredygtighed, grøn omstilling og cirkulær økonomi.",
  ],
});
