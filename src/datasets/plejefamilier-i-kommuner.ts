import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const ONLY_EXTREMES = "Kilden nævner kun de kommuner, hvor ændringen var størst.";

/** What each of them counts. */
const UNITS = {
  by: ["forhold"],
  units: {
    plejefamilier_faerre: "plejefamilier",
    plejefamilier_flere: "plejefamilier",
    ledige_faerre: "pladser",
    ledige_flere: "pladser",
    ophoerte_nygodkendte: "plejefamilier",
  },
};

export default defineDataset("social/plejefamilier-i-kommuner", {
  subject: "plejefamilier",
  title: "Plejefamilier i enkelte kommuner",
  description:
    "Her er de kommuner, som Socialtilsyn Øst nævner ved navn, når det fortæller om ændringer i plejefamilier og ledige pladser fra året før.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der fører tilsyn med plejefamilierne."),
    aar: col.year("Det år, tallet gælder. Ændringer er fra året før."),
    ...col.kommune("Den kommune, plejefamilierne bor i."),
    forhold: col.choice(
      "Forhold",
      "Hvad der er talt, og om det er steget eller faldet fra året før.",
      {
        plejefamilier_faerre: "Færre godkendte plejefamilier",
        plejefamilier_flere: "Flere godkendte plejefamilier",
        ledige_faerre: "Færre ledige pladser hos plejefamilier",
        ledige_flere: "Flere ledige pladser hos plejefamilier",
        ophoerte_nygodkendte: "Ophørt på eget ønske, godkendt i året eller året før",
      },
      { namesMeasure: true },
    ),
    antal: col.change("Antal", "Plejefamilier eller pladser, som kolonnen Forhold siger.", UNITS, {
      min: 0,
      spelled: true,
    }),
    status: col.status("opgjort", "selvrapporteret"),
  },
  key: ["aar", "kommune", "forhold"],
  measures: [
    {
      id: "faerre-plejefamilier",
      title: "Færre godkendte plejefamilier",
      countsChange: true,
      column: "antal",
      where: { forhold: "plejefamilier_faerre" },
      sentence: "Antallet af godkendte plejefamilier i {kommune} faldt med {værdi} i {aar}.",
      short:
        "Antallet af godkendte plejefamilier i {kommune} faldt med {værdi} i {aar}, et af de største fald i Socialtilsyn {tilsyn}s område.",
      comparable: "ingen",
      incomparable: ONLY_EXTREMES,
    },
    {
      id: "flere-plejefamilier",
      title: "Flere godkendte plejefamilier",
      countsChange: true,
      column: "antal",
      where: { forhold: "plejefamilier_flere" },
      sentence: "Antallet af godkendte plejefamilier i {kommune} steg med {værdi} i {aar}.",
      short:
        "Antallet af godkendte plejefamilier i {kommune} steg med {værdi} i {aar}, en af de største stigninger i Socialtilsyn {tilsyn}s område.",
      comparable: "ingen",
      incomparable: ONLY_EXTREMES,
    },
    {
      id: "faerre-ledige-pladser",
      title: "Færre ledige pladser hos plejefamilier",
      countsChange: true,
      column: "antal",
      where: { forhold: "ledige_faerre" },
      sentence: "Antallet af ledige pladser hos plejefamilier i {kommune} faldt med {værdi} i {aar}.",
      short:
        "Antallet af ledige pladser hos plejefamilier i {kommune} faldt med {værdi} i {aar}, et af de største fald i Socialtilsyn {tilsyn}s område.",
      comparable: "ingen",
      incomparable: ONLY_EXTREMES,
    },
    {
      id: "flere-ledige-pladser",
      title: "Flere ledige pladser hos plejefamilier",
      countsChange: true,
      column: "antal",
      where: { forhold: "ledige_flere" },
      sentence: "Antallet af ledige pladser hos plejefamilier i {kommune} steg med {værdi} i {aar}.",
      short:
        "Antallet af ledige pladser hos plejefamilier i {kommune} steg med {værdi} i {aar}, en af de største stigninger i Socialtilsyn {tilsyn}s område.",
      comparable: "ingen",
      incomparable: ONLY_EXTREMES,
    },
    {
      id: "ophoerte-nygodkendte",
      title: "Ophørte plejefamilier blandt de nyeste",
      column: "antal",
      where: { forhold: "ophoerte_nygodkendte" },
      sentence:
        "Ved udgangen af {aar} var {værdi} af de plejefamilier i {kommune}, som Socialtilsyn {tilsyn} godkendte i {aar-1} og {aar}, ophørt på eget ønske.",
      comparable: "ingen",
      incomparable: "Tallene er meget små, og kun få kommuner er nævnt.",
    },
  ],
  view: {
    ...{ measure: "antal", x: "kommune", facet: "forhold", form: "soejler" },
    title: "Plejefamilier og ledige pladser i de kommuner, som kilden nævner",
  },
  missing: [
    "Alle de andre kommuner. Deres tal stod på kort og diagrammer, som er gået tabt.",
    "Hvor mange plejefamilier og ledige pladser der er i hver kommune.",
  ],
  caveats: [
    ONLY_EXTREMES,
    "Plejefamilierne oplyser selv, hvor mange ledige pladser de har. Det sker ikke altid, så tallene kan afvige lidt.",
    "Færre ledige pladser kan betyde, at flere børn er anbragt. Det behøver ikke at være tabte pladser.",
  ],
});
