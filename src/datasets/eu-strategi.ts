import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/eu-strategi", {
  subject: "eu",
  title: "Udkast til strategi for Greater Copenhagen EU Office",
  description:
    "Her er punkterne i udkastet til strategi for Østdanmarks EU-kontor i Bruxelles. " +
    "Punkterne er delt i vision, fokusområder, aktiviteter, temaer, forudsætninger, opfølgning og organisation.",
  rowsAre: "punkter",
  columns: {
    gruppe: col.choice("Gruppe", "Den del af strategien, punktet hører til.", {
      vision: "Vision",
      fokusomraade: "Fokusområde",
      aktivitet: "Aktivitet",
      tema: "Tema",
      forudsaetning: "Forudsætning",
      opfoelgning: "Opfølgning",
      organisation: "Organisation",
    }),
    element: col.category("Punkt", "Hvad punktet hedder."),
    beskrivelse: col.optional(col.text("Indhold", "Hvad udkastet siger om punktet, kort gengivet.")),
    status: col.status("udkast"),
  },
  key: ["gruppe", "element"],
  view: { measure: "raekker", x: "gruppe", title: "Hvad EU-strategien består af" },
  missing: [
    "De målsætninger for hvert fokusområde, som udkastet nævner.",
    "De fem tværgående principper, som udkastet nævner.",
    "Mål i tal.",
    "Om strategien blev vedtaget.",
  ],
  caveats: ["Udkastet er gengivet kort. I overskriften er ordet »udkast« delt over flere linjer."],
});
