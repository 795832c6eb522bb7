import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Resultatkontraktens år."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, kontrakten gælder.",
    codeList: "erhvervshus",
  }),
  nr: column(z.string().regex(/^\d+(\.\d+)?$/), {
    title: "Nr.",
    description: "Nummeret på målet i Nordjylland og på delmålet i Sjælland.",
    itemNumber: true,
  }),
  maal: column(z.string().min(1), { title: "Mål", description: "Hvad der er aftalt." }),
  frist: column(z.string().min(1), {
    title: "Frist",
    description: "Hvornår det skal være gjort. Kontraktens år, når målet ikke nævner en anden frist.",
  }),
  rapporteret: column(z.string().nullable(), {
    title: "Det skriver huset",
    description: "Hvad huset rapporterer om målet. Tom, når det ikke skriver noget.",
  }),
  status: statusColumn("selvrapporteret", "maal"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervshus-procesmaal",
  title: "Erhvervshusenes mål uden tal",
  description:
    "De mål i resultatkontrakterne, der handler om at gøre noget og ikke om at nå et tal, og det, husene skriver, at de har gjort. " +
    "Tabellen dækker Nordjylland i hele 2019 og Sjælland ved halvåret i 2022.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-procesmaal.csv",
  row,
  key: ["aar", "erhvervshus", "nr", "maal"],
  checks: [],
  missing: [
    "Om hvert enkelt delmål er nået. Nordjylland giver kun ét tal for hvert mål, og Sjælland skriver det kun for nogle.",
    "Hvordan Sjællands forløb og rådgivermidler er fordelt på kommuner.",
    "De aftaler, som hver nordjysk kommune skulle have med huset. Skabelonen er tom.",
  ],
  caveats: ["Teksten er vores korte gengivelse af det, husene selv skriver."],
});
