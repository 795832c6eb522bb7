import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const UNITS = [
  "kommuner",
  "opgaver",
  "mål",
  "fagområder",
  "borgmestre",
  "workshops",
  "personer",
  "år",
  "udbud",
  "erhvervskontorer",
  "grupper",
  "medarbejdere",
  "MK",
  "styrkepositioner",
  "klynger",
  "pct.",
  "erhvervshuse",
  "steder",
  "fyrtårne",
  "ansøgninger",
  "mio.",
  "opgørelser",
] as const;

const row = z.object({
  aar: yearColumn("Det år, tallet gælder."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, som tallet står i en kontrakt eller rapport for.",
    codeList: "erhvervshus",
  }),
  emne: column(z.enum(["kontrakt", "fag", "samarbejde", "mors", "digitalisering", "data"]), {
    title: "Emne",
    description: "Vores inddeling af tallene.",
    labels: {
      kontrakt: "Kontrakten",
      fag: "Fag og styrker",
      samarbejde: "Samarbejde",
      mors: "Filialen på Mors",
      digitalisering: "Digitalisering",
      data: "Data",
    },
  }),
  noegletal: column(z.string().min(1), { title: "Nøgletal", description: "Hvad der er talt eller aftalt." }),
  vaerdi: column(z.number().min(0), {
    title: "Værdi",
    description: "Tallet, eller det laveste, når kilden giver et interval.",
    decimals: 1,
    spelled: true,
  }),
  vaerdi_hoejst: column(z.number().int().min(0).nullable(), {
    title: "Værdi, højst",
    description: "Det højeste tal, når kilden giver et interval.",
  }),
  enhed: column(z.enum(UNITS), { title: "Enhed", description: "Hvad tallet tæller." }),
  status: statusColumn("selvrapporteret", "aftalt", "gaeldende", "opgjort", "maal", "planlagt", "prognose", "skoen"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-noegletal",
  title: "Andre tal fra erhvervshusene",
  description:
    "Tal fra Erhvervshus Nordjyllands rapport for 2019 og Erhvervshus Sjællands kontrakt og halvårsstatus for 2022, " +
    "som ikke hører til et mål: deltagere, samarbejder, fagområder, klynger og medarbejdere.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-noegletal.csv",
  row,
  key: ["aar", "erhvervshus", "noegletal"],
  checks: [],
  missing: [
    "Husenes budget, omsætning og antal medarbejdere i alt.",
    "Valutaen for de 24,5 mio. til Power-to-X. Kilden skriver kun mio.",
    "Hvad MK betyder. Forkortelsen er ikke forklaret.",
  ],
  caveats: [
    "Andelen af vejledninger med digitalisering er husets skøn ud fra dets kundesystem.",
    "De 10-12 nye klynger var ventet til efteråret 2020. Kontrakten for Sjælland i 2022 nævner 14.",
  ],
});
