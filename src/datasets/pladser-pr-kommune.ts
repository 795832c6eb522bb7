import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/pladser-pr-kommune", {
  subject: "pladser",
  title: "Pladser på det sociale område i Nordjylland",
  description:
    "Her er dag- og døgnpladser i de nordjyske kommuner: kommunale, private og fælles under socialaftalen. " +
    "Tallene står på kort i Nordjysk Socialaftale og viser, hvor pladserne ligger.",
  columns: {
    aar: col.year("Det år, kortet i aftalen gælder."),
    ...col.kommune("Den kommune, pladsen ligger i – ikke den, der betaler."),
    ejerform: col.choice(
      "Ejerform",
      "Kommunale, private eller fælles pladser. De fælles hører under Nordjysk Socialaftale: regionens tilbud og de kommunale, som også andre kommuner bruger.",
      { kommunal: "Kommunal", privat: "Privat", socialaftale: "Fælles i socialaftalen" },
      { disjoint: true },
    ),
    pladser: col.count("Pladser", "Dag- og døgnpladser til mennesker med handicap eller sociale problemer.", "pladser"),
  },
  key: ["aar", "kommune", "ejerform"],
  checks: ({ complete }) => [
    complete({
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
      short: "I {kommune} var der {værdi} til mennesker med handicap eller sociale problemer i {aar}.",
      comparable: "kkr",
    },
    {
      id: "private",
      title: "Private pladser",
      column: "pladser",
      where: { ejerform: "privat" },
      sentence: "I {aar} var {antal} af {alle} pladser i {kommune} private.",
      sentenceForNone: "I {aar} var ingen af pladserne i {kommune} private.",
      short:
        "I {kommune} var {antal} af {alle} pladser til mennesker med handicap eller sociale problemer private i {aar}.",
      shortForOther: {
        column: "ejerform",
        names: { kommunal: "kommunale", socialaftale: "fælles under socialaftalen" },
        sentence:
          "Alle {alle} pladser til mennesker med handicap eller sociale problemer i {kommune} var {del} i {aar}.",
      },
      comparable: "kkr",
    },
  ],
  view: {
    measure: "pladser",
    x: "kommune",
    series: "ejerform",
    title: "Hvilke slags pladser der er i hver nordjysk kommune",
  },
  missing: [
    "Fordelingen mellem dagpladser og døgnpladser.",
    "Hvor mange af pladserne der er i brug.",
    "Fodnoten til stjernen ved kildens total for de fælles pladser.",
  ],
  caveats: [
    "Tallene viser, hvor pladserne ligger. De siger ikke, hvor borgerne kommer fra, eller hvem der betaler.",
    "Fælles pladser har ikke én slags ejer. Bruger andre kommuner et kommunalt tilbud, hører det under socialaftalen.",
    "Kilden skriver ikke, at en plads kun er talt med i én af de tre grupper. Totalerne og aftalens egne procenter tyder på det.",
    "Kilden skriver ikke, om kortene fra de forskellige år er gjort op på samme måde.",
  ],
});
