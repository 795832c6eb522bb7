import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  gruppe: column(
    z.enum(["vision", "fokusomraade", "aktivitet", "tema", "forudsaetning", "opfoelgning", "organisation"]),
    {
      title: "Gruppe",
      description: "Den del af strategien, punktet hører til.",
      labels: {
        vision: "Vision",
        fokusomraade: "Fokusområde",
        aktivitet: "Aktivitet",
        tema: "Tema",
        forudsaetning: "Forudsætning",
        opfoelgning: "Opfølgning",
        organisation: "Organisation",
      },
    },
  ),
  element: column(z.string().min(1), { title: "Punkt", description: "Hvad punktet hedder." }),
  beskrivelse: column(z.string().nullable(), {
    title: "Indhold",
    description: "Hvad udkastet siger om punktet, kort gengivet.",
  }),
  status: statusColumn("udkast"),
  ...provenance,
});

export default defineDataset({
  id: "eu-strategi",
  title: "Udkast til strategi for Greater Copenhagen EU Office",
  description:
    "Punkterne i udkastet til strategi for 2023-2030 for Østdanmarks EU-kontor i Bruxelles. " +
    "Det er vision, fokusområder, aktiviteter, temaer, forudsætninger, opfølgning og organisation.",
  theme: "transport",
  raw: "transport/eu-strategi.csv",
  row,
  key: ["gruppe", "element"],
  checks: [],
  missing: [
    "De målsætninger for hvert fokusområde, som udkastet nævner.",
    "De fem tværgående principper, som udkastet nævner.",
    "Mål i tal.",
    "Om strategien blev vedtaget.",
  ],
  caveats: ["Udkastet er gengivet kort. I overskriften er ordet »udkast« delt over flere linjer."],
});
