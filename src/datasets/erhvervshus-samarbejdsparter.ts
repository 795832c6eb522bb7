import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, rapporten gælder."),
  aktoer: column(z.string().min(1), { title: "Part", description: "Hvem Erhvervshus Nordjylland samarbejder med." }),
  aftale: column(z.string().min(1), {
    title: "Aftale eller forum",
    description: "Aftalen eller gruppen, parten er med i.",
  }),
  slags: column(z.enum(["aftale", "forum"]), {
    title: "Slags",
    description: "Om det er en formel aftale eller en gruppe.",
    labels: { aftale: "Formel aftale", forum: "Gruppe" },
  }),
  varighed_aar: column(z.number().int().min(1).nullable(), {
    title: "Varighed",
    description: "Hvor længe aftalen gælder, når kilden siger det.",
    unit: "år",
  }),
  indhold: column(z.string().nullable(), { title: "Indhold", description: "Hvad kilden siger om samarbejdet." }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-samarbejdsparter",
  title: "Erhvervshus Nordjyllands aftaler og samarbejdsfora",
  description:
    "De formelle aftaler og grupper, som Erhvervshus Nordjylland nævner i sin rapport for 2019. " +
    "Der er én række for hver part i hver aftale eller gruppe.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-samarbejdsparter.csv",
  row,
  key: ["aar", "aktoer", "aftale"],
  checks: [],
  missing: ["Hvor mange virksomheder parterne henviste til hinanden.", "Hvor længe de to sidste aftaler gælder."],
  caveats: [
    "Den første aftalepart hedder Udenrigsministeriet ét sted i rapporten og Udenrigsministeriets Trade Council et andet.",
  ],
});
