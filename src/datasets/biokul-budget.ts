import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Budgettet dækker 2025 og 2026."),
  post: column(z.string().min(1), { title: "Post", description: "Hvad pengene skal bruges til." }),
  faser: column(
    z
      .string()
      .regex(/^\d(-\d)?$/)
      .nullable(),
    {
      title: "Faser",
      description: "De af projektets tre faser, posten hører til. Tom, når budgettet ikke siger det.",
    },
  ),
  beloeb_kr: column(z.number().int().min(0), { title: "Beløb", description: "Beløbet i kroner.", unit: "kr." }),
  status: statusColumn("budget"),
  ...provenance,
});

export default defineDataset({
  id: "biokul-budget",
  title: "Budget for biokulprojektet",
  description:
    "Udgifterne i ansøgningen om det nordjyske biokulprojekt Farming for the Future, som skal løbe i 2025 og 2026. " +
    "Lønnen er fordelt på personer i et andet datasæt.",
  theme: "klima",
  raw: "klima/biokul-budget.csv",
  row,
  key: ["aar", "post"],
  checks: [],
  missing: ["Hvordan udgifterne er fordelt på de to år.", "Hvor mange der ventes til konference og temadage."],
  caveats: ["Tallene er fra budgettet i en ansøgning. Bilagene siger ikke, om pengene blev givet."],
});
