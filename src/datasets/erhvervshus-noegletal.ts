import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-noegletal", {
  subject: "erhvervshuse",
  title: "Andre tal om erhvervshusene: deltagere, samarbejder og medarbejdere",
  description:
    "Her er tal fra erhvervshusenes kontrakter og rapporter, som ikke hører til et mål: " +
    "deltagere, samarbejder, fagområder, klynger og medarbejdere.",
  columns: {
    aar: col.year("Det år, tallet gælder."),
    erhvervshus: col.erhvervshus("Det erhvervshus, som tallet står i en kontrakt eller rapport for."),
    emne: col.choice("Emne", "Vores inddeling af tallene.", {
      kontrakt: "Kontrakten",
      fag: "Fag og styrker",
      samarbejde: "Samarbejde",
      mors: "Filialen på Mors",
      digitalisering: "Digitalisering",
      data: "Data",
    }),
    noegletal: col.category("Nøgletal", "Hvad der er talt eller aftalt.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet, eller det laveste, når kilden giver et interval.", "enhed", {
      decimals: 1,
      spelled: true,
    }),
    vaerdi_hoejst: col.optional(
      col.endOf("vaerdi", col.value("Værdi, højst", "Det højeste tal, når kilden giver et interval.", "enhed")),
    ),
    enhed: col.category("Enhed", "Hvad tallet tæller."),
    status: col.status("selvrapporteret", "aftalt", "gaeldende", "opgjort", "maal", "planlagt", "prognose", "skoen"),
  },
  key: ["aar", "erhvervshus", "noegletal"],
  view: { measure: "vaerdi", x: "noegletal", title: "Mål i erhvervshusets resultatkontrakt" },
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
