import { z } from "zod";
import { completeGrid } from "../model/checks/complete.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, lærepladserne er til."),
  ...kommuneColumns("Den kommune, lærepladserne er fordelt til."),
  uddannelse: column(z.enum(["hjaelper", "assistent"]), {
    title: "Uddannelse",
    description: "Social- og sundhedshjælper eller social- og sundhedsassistent.",
    labels: { hjaelper: "Social- og sundhedshjælper", assistent: "Social- og sundhedsassistent" },
  }),
  laerepladser: column(z.number().int().min(0), {
    title: "Lærepladser",
    description: "De lærepladser, kommunen skal have det år (dimensioneringen).",
    unit: "pladser",
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "sosu-laerepladser",
  title: "Lærepladser til SOSU-elever i Nordjylland",
  description:
    "Hvor mange lærepladser til social- og sundhedshjælpere og social- og sundhedsassistenter hver nordjysk kommune skal have. " +
    "Tallene er en plan for fordelingen og ikke antallet af elever.",
  theme: "uddannelse",
  raw: "uddannelse/sosu-laerepladser.csv",
  row,
  key: ["aar", "kommune", "uddannelse"],
  derive: { kommunekode },
  checks: [
    completeGrid<z.infer<typeof row>>({
      id: "alle-kombinationer",
      title: "Hver kommune har et tal for hver uddannelse i hvert år",
      columns: [(r) => r.kommune, (r) => `${r.aar}, ${r.uddannelse}`],
      noun: "tal",
    }),
  ],
  measures: [
    {
      id: "hjaelpere",
      title: "Lærepladser til social- og sundhedshjælpere",
      column: "laerepladser",
      where: { uddannelse: "hjaelper" },
      sentence: "{kommune} skulle efter planen have {værdi} til social- og sundhedshjælperelever i {aar}.",
      comparable: "kkr",
    },
    {
      id: "assistenter",
      title: "Lærepladser til social- og sundhedsassistenter",
      column: "laerepladser",
      where: { uddannelse: "assistent" },
      sentence: "{kommune} skulle efter planen have {værdi} til social- og sundhedsassistentelever i {aar}.",
      comparable: "kkr",
    },
  ],
  missing: [
    "Region Nordjyllands egne lærepladser.",
    "Hvor mange elever der begyndte.",
    "Hvordan pladserne er fordelt.",
  ],
  caveats: ["Store kommuner har flere lærepladser end små. Tallene er ikke sat i forhold til indbyggere eller ældre."],
});
