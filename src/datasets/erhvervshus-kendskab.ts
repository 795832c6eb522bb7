import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-kendskab", {
  subject: "erhvervshuse",
  title: "Virksomhedernes kendskab til erhvervshusene",
  description:
    "Her står, hvor mange virksomheder der kendte erhvervshusene og deres grønne ydelser, da det blev målt, " +
    "og de mål, der er sat.",
  columns: {
    aar: col.year("Det år, målingen eller målet gælder."),
    tidspunkt: col.toldTime("Tidspunkt", "Tidspunktet, som kilden skriver det."),
    geografi: col.category("Geografi", "Det område eller de huse, tallet gælder."),
    spoergsmaal: col.choice(
      "Spørgsmål",
      "Hvad virksomhederne skal kende.",
      {
        har_hoert: "Erhvervshuset",
        groenne_ydelser: "Husets grønne ydelser",
        uklart: "Kilden siger det ikke klart",
      },
      { namesMeasure: true },
    ),
    grundlag: col.optional(
      col.text("Blandt", "De virksomheder, andelen er regnet af. Tom, når kilden ikke siger det klart."),
    ),
    vaerdi: col.value("Værdi", "Andelen eller stigningen i den enhed, som Enhed siger.", "enhed", { max: 100 }),
    enhed: col.choice("Enhed", "Procent af virksomhederne, eller hvor mange procentpoint andelen skal stige.", [
      "pct.",
      "pct.point",
    ]),
    status: col.status("opgjort", "maal"),
  },
  key: ["aar", "geografi", "spoergsmaal", "enhed", "status"],
  view: {
    measure: "vaerdi",
    x: "aar",
    series: "geografi",
    facet: "spoergsmaal",
    form: "prikker",
    title: "Hvor mange virksomheder der kender huset og dets grønne ydelser",
  },
  missing: [
    "Kendskabet til Erhvervshus Sjælland. Målingen fra 2020 er kun oplyst for hele landet.",
    "Kendskabet til de grønne ydelser i 2020, som stigningerne skal regnes fra.",
    "Senere resultater.",
  ],
  caveats: [
    "Det første spørgsmål er stillet til alle virksomheder, det andet kun til dem, der kender huset. De to kan ikke sammenlignes.",
    "De grønne ydelser er hjælp med bæredygtighed, grøn omstilling og cirkulær økonomi.",
  ],
});
