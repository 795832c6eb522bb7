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
  dato: column(z.string().min(1), { title: "Dato", description: "Mødets dag. Året står i kolonnen År." }),
  moede: column(z.string().min(1), { title: "Møde", description: "Hvem der mødes." }),
  indhold: column(z.string().nullable(), {
    title: "Indhold",
    description: "Hvad der skal ske på mødet. Tom, når planen ikke siger det.",
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervsreform-tidsplan",
  title: "Møder om den nye erhvervs- og turismefremme",
  description: "De syv møder, som hver af de to nordjyske tovholdergrupper arbejdede hen imod i efteråret 2018.",
  theme: "erhverv",
  raw: "erhverv/erhvervsreform-tidsplan.csv",
  row,
  key: ["aar", "gruppe", "dato"],
  checks: [],
  missing: ["Om møderne blev holdt, og hvad de endte med.", "Hvad KKU står for."],
  caveats: [
    "Tidsplanerne har kun dag og måned. Året er taget fra de aftaler, som kommissorierne henviser til.",
    "Datoerne er de samme for de to grupper.",
  ],
});
