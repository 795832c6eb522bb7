import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, aftalen gælder.",
    codeList: "erhvervshus",
  }),
  virksomheder: column(z.string().min(1), { title: "Virksomheder", description: "Hvem der bliver kontaktet." }),
  indsats: column(z.string().min(1), { title: "Indsats", description: "Hvordan de bliver kontaktet, og om hvad." }),
  ansvarlig: column(z.string().min(1), { title: "Ansvarlig", description: "Hvem der tager kontakten." }),
  detaljer: column(z.string().nullable(), { title: "Detaljer", description: "Andet, aftalen siger om indsatsen." }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "opsoegende-indsats",
  title: "Hvem kontakter virksomhederne?",
  description:
    "Hvordan arbejdet med selv at kontakte virksomheder er delt mellem lokal erhvervsservice og erhvervshuset: " +
    "i den nordjyske samarbejdsaftale for 2020-2023 og i Erhvervshus Sjællands kontrakt for 2022.",
  theme: "erhverv",
  raw: "erhverv/opsoegende-indsats.csv",
  row,
  key: ["aar", "erhvervshus", "virksomheder", "indsats"],
  checks: [],
  missing: [
    "Hvad hver kommune har aftalt med Erhvervshus Nordjylland. Bilaget har kun en tom skabelon.",
    "Hvor mange virksomheder der er kontaktet.",
  ],
  caveats: ["Den nordjyske aftale er frivillig og kan opsiges og ændres efter aftale."],
});
