import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/corona-erhvervstiltag", {
  subject: "erhvervsliv",
  title: "Kommunernes hjælp til erhvervslivet under corona",
  description:
    "Her er eksempler på, hvad kommuner over hele landet gjorde for virksomhederne under corona. KL samlede dem som inspiration.",
  rowsAre: "tiltag",
  columns: {
    aar: col.year("Året for listen."),
    kategori: col.choice("Kategori", "Den overskrift, tiltaget står under i listen.", {
      penge: "Investeringer, tilskud og afgifter",
      vejledning: "Gratis offentlig vejledning",
      raadgivning: "Privat rådgivning",
      beskaeftigelse: "Beskæftigelse",
      myndighed: "Kommunen som myndighed",
      handel: "Handel, turisme og markedsføring",
      analyse: "Viden og analyser",
    }),
    tiltag: col.text("Tiltag", "Hvad kommuner har gjort."),
    status: col.status("selvrapporteret"),
  },
  key: ["aar", "tiltag"],
  view: { measure: "raekker", x: "kategori", title: "Hvordan kommunerne hjalp virksomhederne under coronakrisen" },
  missing: ["Hvilke og hvor mange kommuner der har brugt hvert tiltag.", "Hvad tiltagene kostede og gav."],
  caveats: [
    "Listen fra 2020 er dateret 12. maj.",
    "Listen rummer eksempler. Den viser ikke alt, kommunerne gjorde, og et tiltag kan være brugt af få eller mange.",
  ],
});
