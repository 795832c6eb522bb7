import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, tallet gælder."),
  periode: column(z.enum(["1. halvår", "hele året"]), {
    title: "Periode",
    description: "Den del af året, tallet gælder.",
  }),
  indikator: column(z.string().min(1), { title: "Indikator", description: "Hvad virksomhederne er spurgt om." }),
  segment: column(z.enum(["alle", "drift", "vaekst", "drift og vaekst"]), {
    title: "Virksomheder",
    description: "Hvilke virksomheder tallet dækker.",
    labels: { alle: "Alle", drift: "Drift", vaekst: "Vækst", "drift og vaekst": "Drift og vækst" },
  }),
  type: column(z.enum(["resultat", "maal"]), {
    title: "Resultat eller mål",
    description: "Om tallet er målt eller aftalt som mål.",
    labels: { resultat: "Resultat", maal: "Mål" },
  }),
  vaerdi: column(z.number().int().min(-100).max(100), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
  }),
  enhed: column(z.enum(["pct", "nps"]), {
    title: "Enhed",
    description: "Procent af virksomhederne eller Net Promoter Score.",
    labels: { pct: "pct.", nps: "NPS-point" },
  }),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-sjaelland-tilfredshed",
  title: "Erhvervshus Sjælland: tilfredshed og mål, første halvår 2022",
  description:
    "Hvad virksomhederne svarede om Erhvervshus Sjælland i første halvår 2022, og de mål, huset skulle nå. " +
    "Målene er andre end i evalueringen fra 2019, så de to kan ikke sammenlignes direkte.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-sjaelland-tilfredshed.csv",
  row,
  key: ["aar", "periode", "indikator", "segment", "type"],
  checks: [],
  missing: [
    "Antal svar og svarprocent.",
    "De fleste resultater for 2021. Kilden sammenligner med dem uden at oplyse dem.",
  ],
  caveats: ["Tallene er husets egen halvårsstatus til KKR Sjælland."],
});
