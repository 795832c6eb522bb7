import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-sjaelland-tilfredshed", {
  subject: "erhvervshuse",
  title: "Erhvervshus Sjælland: tilfredshed og mål",
  description:
    "Her står, hvad virksomhederne svarede om Erhvervshus Sjælland, og de mål, huset skulle nå. " +
    "Målene er andre end i evalueringen fra 2019, så de to kan ikke sammenlignes direkte.",
  columns: {
    aar: col.year("Det år, tallet gælder."),
    periode: col.choice("Periode", "Den del af året, tallet gælder.", ["1. halvår", "2. halvår", "hele året"]),
    indikator: col.category("Indikator", "Hvad virksomhederne er spurgt om.", { namesMeasure: true }),
    segment: col.choice(
      "Virksomheder",
      "Hvilke virksomheder tallet dækker.",
      { alle: "Alle", drift: "Drift", vaekst: "Vækst", "drift og vaekst": "Drift og vækst" },
      { sums: { alle: "more", "drift og vaekst": "more" } },
    ),
    type: col.choice("Slags tal", "Om tallet er målt eller aftalt som mål.", {
      resultat: "Resultat",
      maal: "Mål",
    }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { min: -100, max: 100 }),
    enhed: col.choice("Enhed", "Procent af virksomhederne eller Net Promoter Score.", {
      pct: "pct.",
      nps: "NPS-point",
    }),
  },
  key: ["aar", "periode", "indikator", "segment", "type"],
  view: {
    measure: "vaerdi",
    x: "indikator",
    series: "type",
    only: { segment: ["alle", "drift og vaekst"] },
    title: "Hvad virksomhederne svarede i første halvår, og hvad målet er for hele året",
    note: "Målet for kompetencer gælder for drift og vækst hver for sig. Resultatet ved siden af er for alle virksomheder.",
    noteOnNumbers: "De nyeste resultater er for et halvt år, og målene er for et helt.",
  },
  missing: [
    "Antal svar og svarprocent.",
    "De fleste resultater for 2021. Kilden sammenligner med dem uden at oplyse dem.",
  ],
  caveats: ["Tallene er husets egen halvårsstatus til KKR Sjælland."],
});
