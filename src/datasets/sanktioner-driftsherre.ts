import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/sanktioner-driftsherre", {
  subject: "kvalitet",
  title: "Hvem der fik sanktioner i Socialtilsyn Øst",
  description:
    "Her står, hvor mange private, kommunale og regionale sociale tilbud og plejefamilier der fik påbud, skærpet tilsyn eller vilkår af Socialtilsyn Øst.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har truffet afgørelsen."),
    aar: col.year("Det år, afgørelsen er truffet."),
    sanktion: col.choice("Sanktion", "Hvad socialtilsynet har besluttet.", {
      paabud: "Påbud",
      skaerpet_tilsyn: "Skærpet tilsyn",
      vilkaar: "Vilkår",
    }),
    modtager: col.choice(
      "Modtager",
      "Hvem der driver tilbuddet, eller at det er plejefamilier.",
      {
        privat: "Private tilbud",
        kommunal: "Kommunale tilbud",
        regional: "Regionale tilbud",
        plejefamilier: "Plejefamilier",
      },
      { disjoint: true },
    ),
    antal: col.count("Antal", "Tilbud eller plejefamilier, der har fået sanktionen.", "modtagere"),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "sanktion", "modtager"],
  view: { measure: "antal", x: "sanktion", series: "modtager", title: "Hvem der fik sanktioner" },
  missing: ["Hvem der fik trukket godkendelsen tilbage.", "Andre år og andre socialtilsyn."],
  caveats: [
    "Rækkerne tæller modtagere. Et tilbud kan have fået flere afgørelser, så tallene kan ikke erstatte antallet af afgørelser.",
    "Driftsherrer, som kilden ikke nævner ved en sanktion, har ingen række.",
  ],
});
