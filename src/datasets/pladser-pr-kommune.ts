import { z } from "zod";
import { completeGrid } from "../model/checks/complete.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, kortet i aftalen gælder."),
  ...kommuneColumns("Den kommune, pladsen ligger i – ikke den, der betaler."),
  ejerform: column(z.enum(["kommunal", "privat", "socialaftale"]), {
    title: "Ejerform",
    description:
      "Kommunale, private eller fælles pladser. De fælles hører under Nordjysk Socialaftale: regionens tilbud og de kommunale, som også andre kommuner bruger.",
    labels: { kommunal: "Kommunal", privat: "Privat", socialaftale: "Fælles (socialaftalen)" },
  }),
  pladser: column(z.number().int().min(0), {
    title: "Pladser",
    description: "Dag- og døgnpladser til mennesker med særlige behov.",
    unit: "pladser",
  }),
  ...provenance,
});

export default defineDataset({
  id: "pladser-pr-kommune",
  title: "Pladser på det sociale område i Nordjylland",
  description:
    "Dag- og døgnpladser i de nordjyske kommuner: kommunale, private og fælles under socialaftalen. " +
    "Tallene står på to kort i Nordjysk Socialaftale og viser, hvor pladserne ligger.",
  theme: "social",
  raw: "social/pladser-pr-kommune.csv",
  row,
  key: ["aar", "kommune", "ejerform"],
  derive: { kommunekode },
  checks: [
    completeGrid<z.infer<typeof row>>({
      id: "alle-kombinationer",
      title: "Hver kommune har et tal for hver ejerform i hvert år",
      columns: [(r) => r.kommune, (r) => `${r.aar}, ${r.ejerform}`],
      noun: "tal",
    }),
  ],
  measures: [
    {
      id: "i-alt",
      title: "Pladser på det sociale område",
      column: "pladser",
      total: true,
      sentence: "I {aar} lå der {værdi} på det sociale område i {kommune}.",
      comparable: "kkr",
    },
    {
      id: "private",
      title: "Private pladser",
      column: "pladser",
      where: { ejerform: "privat" },
      sentence: "I {aar} var {værdi} i {kommune} private.",
      comparable: "kkr",
    },
  ],
  missing: [
    "Fordelingen mellem dagpladser og døgnpladser.",
    "Hvor mange af pladserne der er i brug.",
    "Fodnoten til stjernen ved kildens total for de fælles pladser.",
  ],
  caveats: [
    "Tallene viser, hvor pladserne ligger. De siger ikke, hvor borgerne kommer fra, eller hvem der betaler.",
    "Fælles pladser har ikke én slags ejer. Bruger andre kommuner et kommunalt tilbud, hører det under socialaftalen.",
    "Kilden skriver ikke, at en plads kun er talt med i én af de tre grupper. Totalerne og aftalens egne procenter tyder på det.",
    "Kilden skriver ikke, om de to kort er gjort op på samme måde.",
  ],
});
