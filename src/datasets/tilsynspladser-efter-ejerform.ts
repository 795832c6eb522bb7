import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynspladser-efter-ejerform", {
  subject: "pladser",
  title: "Pladser i sociale tilbud efter målgruppe og ejer",
  description:
    "Her er pladser til børn og unge og til voksne i de sociale tilbud, som Socialtilsyn Nord fører tilsyn med, " +
    "fordelt på kommunale, private og regionale ejere.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
    aar: col.year("Tallet er et øjebliksbillede ved udgangen af dette år."),
    maalgruppe: col.choice(
      "Målgruppe",
      "Hvem pladserne er til.",
      { boern_og_unge: "Børn og unge", voksne: "Voksne" },
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
  key: ["tilsyn", "aar", "maalgruppe", "ejerform"],
  checks: ({ complete }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver målgruppe har et tal for hver ejer",
      group: (r) => `${r.tilsyn} ${r.aar}`,
      columns: [(r) => r.maalgruppe, (r) => r.ejerform],
      noun: "tal",
    }),
  ],
  view: { measure: "pladser", x: "maalgruppe", series: "ejerform", title: "Hvem der ejer pladserne under tilsyn" },
  missing: [
    "Tidligere år.",
    "Samme fordeling for Øst. Årsrapporten for Øst fordeler tilbud på ejere, men ikke pladser.",
  ],
  caveats: [
    "Pladserne til børn og unge i 2023 rummer også pladser i ambulant stofmisbrugsbehandling. Det ses i tabellen over pladser efter paragraf.",
    "Kilden siger ikke, hvor pladser i tilbud til både børn og voksne er talt med.",
  ],
});
