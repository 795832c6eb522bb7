import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der fører tilsynet."),
  aar: yearColumn("Tallet er et øjebliksbillede ved udgangen af dette år."),
  type: column(z.string().min(1), { title: "Type", description: "Den slags tilbud, pladserne hører til." }),
  paragraf: column(z.string().min(1), {
    title: "Paragraf",
    description: "Paragraffen, som kilden skriver den. SUL er sundhedsloven, ABL almenboligloven.",
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

export default defineDataset({
  id: "pladser-efter-paragraf",
  title: "Pladser i sociale tilbud efter paragraf og ejer",
  description:
    "Pladser i de tilbud, som Socialtilsyn Nord fører tilsyn med, fordelt på den paragraf, tilbuddet er godkendt efter, " +
    "og på kommunale, private og regionale ejere.",
  theme: "social",
  raw: "social/pladser-efter-paragraf.csv",
  row,
  key: ["tilsyn", "aar", "type", "paragraf", "ejerform"],
  checks: [],
  missing: [
    "Regionale pladser i kvindekrisecentre. Kildens felt er tomt, så rækken er ikke med.",
    "Andre år, og hvor mange af pladserne der er i brug.",
    "Pladser i plejefamilier, som står i en anden tabel uden ejere.",
  ],
  caveats: [
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring.",
    "Ambulant behandling har også pladser. De er ikke senge eller boliger.",
    "Paragraffer uden lov er fra serviceloven. § 43 er i barnets lov. Børne- og ungehjemmene hed før opholdssteder og åbne døgninstitutioner efter § 66.",
    "Tallene er ikke dem fra kortet i Nordjysk Socialaftale, som har andre grænser og andre ejergrupper.",
  ],
});
