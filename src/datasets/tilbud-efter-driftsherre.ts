import { z } from "zod";
import { completeGrid } from "../model/checks/complete.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der fører tilsynet."),
  aar: yearColumn("Tallet gælder udgangen af dette år."),
  type: column(z.enum(["boern_og_unge", "boern_unge_og_voksne", "voksne"]), {
    title: "Type",
    description: "Tilbud efter de borgere, de er godkendt til.",
    labels: {
      boern_og_unge: "Tilbud til børn og unge",
      boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
      voksne: "Tilbud til voksne",
    },
  }),
  driftsherre: column(z.enum(["kommunal", "regional", "privat"]), {
    title: "Driftsherre",
    description: "Hvem der driver tilbuddet.",
    labels: { kommunal: "Kommunal", regional: "Regional", privat: "Privat" },
  }),
  tilbud: column(z.number().int().min(0), {
    title: "Tilbud",
    description: "Godkendte tilbud under tilsyn.",
    unit: "tilbud",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "tilbud-efter-driftsherre",
  title: "Sociale tilbud efter driftsherre",
  description:
    "Hvor mange af de sociale tilbud under Socialtilsyn Øst der er kommunale, regionale og private, " +
    "fordelt på tilbud til børn og unge, til voksne og til begge grupper.",
  theme: "social",
  raw: "social/tilbud-efter-driftsherre.csv",
  row,
  key: ["tilsyn", "aar", "type", "driftsherre"],
  checks: [
    completeGrid<Row>({
      id: "alle-kombinationer",
      title: "Hver type har et tal for hver driftsherre",
      group: (r) => `${r.tilsyn} ${r.aar}`,
      columns: [(r) => r.type, (r) => r.driftsherre],
      noun: "tal",
    }),
  ],
  missing: [
    "Antal pladser i tilbuddene.",
    "Samme fordeling for Nord. Årsrapporterne for Nord fordeler pladser på ejere, men ikke tilbud.",
    "Fordelingen på kommuner. Den stod på et kort, som er gået tabt.",
  ],
  caveats: [
    "Et tilbud kan være stort eller lille. Antallet af tilbud siger derfor ikke, hvor mange pladser hver driftsherre har.",
    "Øst har overdraget en koncern med flere tilbud til en anden tilsynsmyndighed. Det forklarer en del af faldet i private tilbud.",
  ],
});
