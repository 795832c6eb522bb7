import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("integration/flygtninge-regionskvoter", {
  subject: "flygtninge",
  title: "Flygtningekvoter for de fem regioner",
  description:
    "Her står, hvordan Udlændingestyrelsen fordelte landstallet på regionerne. Kommunerne i regionen kan selv aftale, hvem der tager imod hvor mange.",
  columns: {
    aar: col.year("Det år, kvoten gælder."),
    region: col.region("Den region, flygtningene skal bo i."),
    kvote: col.count(
      "Kvote",
      "De flygtninge, som Udlændingestyrelsen regner med vil få bolig i regionen det år.",
      "personer",
      { flow: true },
    ),
    status: col.status("gaeldende"),
  },
  key: ["aar", "region"],
  view: { measure: "kvote", x: "region", title: "Hvor mange flygtninge hver region skal tage imod" },
  missing: ["Hvordan kvoterne er beregnet.", "Kvoterne for årene før.", "Hvor mange flygtninge regionerne modtog."],
  caveats: [
    "Kvoterne bygger på et skøn over, hvor mange der får opholdstilladelse. Landstallet kan ændres i løbet af året.",
  ],
});
