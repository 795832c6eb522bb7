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
  aar: yearColumn("Tallet er et øjebliksbillede ved udgangen af dette år."),
  maalgruppe: column(z.enum(["boern_og_unge", "voksne"]), {
    title: "Målgruppe",
    description: "Hvem pladserne er til.",
    labels: { boern_og_unge: "Børn og unge", voksne: "Voksne" },
  }),
  ejerform: column(z.enum(["kommunal", "privat", "regional"]), {
    title: "Ejerform",
    description: "Hvem der ejer tilbuddet.",
    labels: { kommunal: "Kommunal", privat: "Privat", regional: "Regional" },
  }),
  pladser: column(z.number().int().min(0), {
    title: "Pladser",
    description: "Godkendte pladser i tilbud under tilsyn.",
    unit: "pladser",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "tilsynspladser-efter-ejerform",
  title: "Pladser i sociale tilbud efter målgruppe og ejer",
  description:
    "Pladser til børn og unge og til voksne i de sociale tilbud, som Socialtilsyn Nord fører tilsyn med, " +
    "fordelt på kommunale, private og regionale ejere.",
  theme: "social",
  raw: "social/tilsynspladser-efter-ejerform.csv",
  row,
  key: ["tilsyn", "aar", "maalgruppe", "ejerform"],
  checks: [
    completeGrid<Row>({
      id: "alle-kombinationer",
      title: "Hver målgruppe har et tal for hver ejer",
      group: (r) => `${r.tilsyn} ${r.aar}`,
      columns: [(r) => r.maalgruppe, (r) => r.ejerform],
      noun: "tal",
    }),
  ],
  missing: ["Andre år.", "Samme fordeling for Øst. Årsrapporten for Øst fordeler tilbud på ejere, men ikke pladser."],
  caveats: [
    "Pladserne til børn og unge rummer også 182 pladser i ambulant stofmisbrugsbehandling. Det ses i tabellen over pladser efter paragraf.",
    "Kilden siger ikke, hvor pladser i tilbud til både børn og voksne er talt med.",
  ],
});
