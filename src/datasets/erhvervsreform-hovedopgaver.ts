import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for gruppens kommissorium."),
  gruppe: column(z.enum(["erhverv", "turisme"]), {
    title: "Gruppe",
    description: "Den tovholdergruppe, rækken gælder.",
    labels: { erhverv: "Erhvervsfremme", turisme: "Turismefremme" },
  }),
  slags: column(z.enum(["hovedopgave", "delopgave", "opmaerksomhed"]), {
    title: "Slags",
    description: "Om det er en hovedopgave, en del af en hovedopgave eller noget, gruppen skal være opmærksom på.",
    labels: { hovedopgave: "Hovedopgave", delopgave: "Delopgave", opmaerksomhed: "Opmærksomhedspunkt" },
  }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Hvad gruppen skal arbejde med." }),
  hoerer_under: column(z.string().nullable(), {
    title: "Hører under",
    description: "Den opgave eller det punkt, rækken er en del af.",
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervsreform-hovedopgaver",
  title: "Tovholdergruppernes hovedopgaver",
  description:
    "Hovedopgaver og opmærksomhedspunkter i kommissorierne for de to nordjyske grupper, der forberedte reformen " +
    "af erhvervs- og turismefremme i 2018.",
  theme: "erhverv",
  raw: "erhverv/erhvervsreform-hovedopgaver.csv",
  row,
  key: ["aar", "gruppe", "slags", "opgave"],
  checks: [],
  missing: ["Hvad grupperne kom frem til."],
  caveats: ["Teksten er forkortet. Opmærksomhedspunkter findes kun for erhvervsfremme."],
});
