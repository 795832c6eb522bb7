import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/pladser-efter-paragraf", {
  subject: "pladser",
  title: "Pladser i sociale tilbud efter paragraf og ejer",
  description:
    "Her er pladser i de tilbud, som Socialtilsyn Nord fører tilsyn med, fordelt på den paragraf, tilbuddet er godkendt efter, " +
    "og på kommunale, private og regionale ejere.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
    aar: col.year("Tallet er et øjebliksbillede ved udgangen af dette år."),
    type: col.category("Type", "Den slags tilbud, pladserne hører til.", { disjoint: true }),
    paragraf: col.category(
      "Paragraf",
      "Paragraffen, som kilden skriver den. SUL er sundhedsloven, ABL almenboligloven.",
      { disjoint: true },
    ),
    ejerform: col.choice(
      "Ejerform",
      "Hvem der ejer tilbuddet.",
      { kommunal: "Kommunal", privat: "Privat", regional: "Regional" },
      { disjoint: true },
    ),
    pladser: col.count("Pladser", "Godkendte pladser i tilbud under tilsyn.", "pladser"),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "type", "paragraf", "ejerform"],
  missing: [
    "Regionale pladser i kvindekrisecentre. Kildens felt er tomt, så rækken er ikke med.",
    "Tidligere år, og hvor mange af pladserne der er i brug.",
    "Pladser i plejefamilier, som står i en anden tabel uden ejere.",
  ],
  caveats: [
    "Nord dækker ti nordjyske kommuner og Silkeborg, ikke Hjørring.",
    "Ambulant behandling har også pladser. De er ikke senge eller boliger.",
    "Paragraffer uden lov er fra serviceloven. § 43 er i barnets lov. Børne- og ungehjemmene hed før opholdssteder og åbne døgninstitutioner efter § 66.",
    "Tallene er ikke dem fra kortet i Nordjysk Socialaftale, som har andre grænser og andre ejergrupper.",
  ],
});
