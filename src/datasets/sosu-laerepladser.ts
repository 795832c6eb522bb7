import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("uddannelse/sosu-laerepladser", {
  subject: "uddannelser",
  title: "Lærepladser til SOSU-elever i Nordjylland",
  description:
    "Her står, hvor mange lærepladser til social- og sundhedshjælpere og social- og sundhedsassistenter hver nordjysk kommune skal have. " +
    "Tallene er en plan for fordelingen og ikke antallet af elever.",
  columns: {
    aar: col.year("Det år, lærepladserne er til."),
    ...col.kommune("Den kommune, lærepladserne er fordelt til."),
    uddannelse: col.choice(
      "Uddannelse",
      "Social- og sundhedshjælper eller social- og sundhedsassistent.",
      { hjaelper: "Social- og sundhedshjælper", assistent: "Social- og sundhedsassistent" },
      { disjoint: true },
    ),
    laerepladser: col.count("Lærepladser", "De lærepladser, kommunen skal have det år (dimensioneringen).", "pladser"),
    status: col.status("planlagt"),
  },
  key: ["aar", "kommune", "uddannelse"],
  checks: ({ complete }) => [
    complete({
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
  view: {
    measure: "laerepladser",
    x: "kommune",
    series: "uddannelse",
    title: "Lærepladser til SOSU-elever i hver kommune",
  },
  missing: [
    "Region Nordjyllands egne lærepladser.",
    "Hvor mange elever der begyndte.",
    "En tekst til tabellen. Bilaget siger ikke, hvordan lærepladserne er fordelt, eller hvem der har fordelt dem.",
  ],
  caveats: ["Tallene er ikke sat i forhold til, hvor mange der bor i kommunen."],
});
