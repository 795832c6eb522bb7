import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året, støtten gælder fra."),
  gruppe: column(
    z.enum(["landsdelsorkestre", "basisensembler", "specialensembler", "dr", "militaerorkestre", "andet"]),
    {
      title: "Gruppe",
      description: "Den gruppe, orkestret står under.",
      labels: {
        landsdelsorkestre: "Landsdelsorkestre",
        basisensembler: "Basisensembler",
        specialensembler: "Specialensembler",
        dr: "DR's orkestre",
        militaerorkestre: "Militærorkestre",
        andet: "For sig selv",
      },
    },
  ),
  orkester: column(z.string().min(1), { title: "Orkester", description: "Orkestrets eller ensemblets navn." }),
  sted: column(z.string().nullable(), {
    title: "Sted",
    description: "Stedet i parentes efter navnet, som det er skrevet. Tom, når oversigten ikke har et.",
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "orkestre",
  title: "Orkestre med fast støtte fra staten",
  description:
    "De orkestre og ensembler, som efter en oversigt fra maj 2024 har fast, langvarig driftsstøtte fra staten fra 2024. " +
    "Oversigten er vedlagt et brev fra Nordkraft Big Band.",
  theme: "kultur",
  raw: "kultur/orkestre.csv",
  row,
  key: ["aar", "orkester"],
  checks: [],
  missing: ["Kortet med orkestrenes placering. Det er et billede og er gået tabt.", "Støttens størrelse."],
  caveats: [
    "Oversigten siger ikke, hvem der har lavet den. Den henviser til Slots- og Kulturstyrelsens og Folketingets hjemmesider.",
    "De fire symfoniorkestre står som ét led på listen og er her skrevet hver for sig.",
  ],
});
