import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for kontrakten eller rapporten."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, teksten gælder.",
    codeList: "erhvervshus",
  }),
  gruppe: column(z.enum(["forloeb", "hovedopgave", "indsatsomraade", "rolle"]), {
    title: "Slags",
    description: "Om det er et forløb, en hovedopgave, et særligt indsatsområde eller en aktørs rolle.",
    labels: {
      forloeb: "Forløb",
      hovedopgave: "Hovedopgave",
      indsatsomraade: "Særligt indsatsområde",
      rolle: "Rolle",
    },
  }),
  aktoer: column(z.string().min(1), { title: "Aktør", description: "Hvem der har opgaven." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Hvad opgaven er." }),
  beskrivelse: column(z.string().nullable(), {
    title: "Beskrivelse",
    description: "Hvad opgaven går ud på. Tom, når kilden kun nævner den.",
  }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-opgaver",
  title: "Erhvervshusene: opgaver og roller",
  description:
    "Forløb, hovedopgaver, indsatsområder og roller i Erhvervshus Sjællands kontrakt for 2022 og de opgaver, " +
    "som kontaktpersonerne i Erhvervshus Nordjylland fik i 2019.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-opgaver.csv",
  row,
  key: ["aar", "erhvervshus", "aktoer", "opgave"],
  checks: [],
  missing: [
    "Hvad Erhvervshus Nordjyllands fire hovedopgaver er. Rapporten nævner kun antallet.",
    "Hvordan de særlige indsatsområder skal føres ud i livet i Sjælland. Kontrakten beskriver, hvad der kan stå i afsnittene.",
  ],
  caveats: ["De fire hovedopgaver i Sjællands kontrakt er fælles for alle erhvervshuse."],
});
