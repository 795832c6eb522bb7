import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilbud-efter-driftsherre", {
  subject: "pladser",
  title: "Sociale tilbud efter driftsherre",
  description:
    "Her står, hvor mange af de sociale tilbud under Socialtilsyn Øst der er kommunale, regionale og private, " +
    "fordelt på tilbud til børn og unge, til voksne og til begge grupper.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsynet."),
    aar: col.year("Tallet gælder udgangen af dette år."),
    type: col.choice(
      "Type",
      "Tilbud efter de borgere, de er godkendt til.",
      {
        boern_og_unge: "Tilbud til børn og unge",
        boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
        voksne: "Tilbud til voksne",
      },
      { disjoint: true },
    ),
    driftsherre: col.choice(
      "Driftsherre",
      "Hvem der driver tilbuddet.",
      { kommunal: "Kommunal", regional: "Regional", privat: "Privat" },
      { disjoint: true },
    ),
    tilbud: col.count("Tilbud", "Godkendte tilbud under tilsyn.", "tilbud"),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "type", "driftsherre"],
  checks: ({ complete }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver type har et tal for hver driftsherre",
      group: (r) => `${r.tilsyn} ${r.aar}`,
      columns: [(r) => r.type, (r) => r.driftsherre],
      noun: "tal",
    }),
  ],
  view: { measure: "tilbud", x: "type", series: "driftsherre", title: "Hvem der driver tilbuddene" },
  missing: [
    "Antal pladser i tilbuddene.",
    "Samme fordeling for Nord. Årsrapporterne for Nord fordeler pladser på ejere, men ikke tilbud.",
    "Fordelingen på kommuner. Den stod på et kort, som er gået tabt.",
  ],
  caveats: [
    "Et tilbud kan være stort eller lille. Antallet af tilbud siger derfor ikke, hvor mange pladser hver driftsherre har.",
    "I 2021 overdrog Øst en koncern med flere tilbud til en anden tilsynsmyndighed. Det forklarer en del af faldet i private tilbud.",
  ],
});
