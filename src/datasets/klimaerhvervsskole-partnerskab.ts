import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  slags: column(z.enum(["part", "opbakning", "fokus", "organisering"]), {
    title: "Slags",
    description: "Hvad rækken siger om partnerskabet.",
    labels: { part: "Part", opbakning: "Bakker op", fokus: "Fokusområde", organisering: "Organisering" },
  }),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Hvem eller hvad det er." }),
  antal: column(z.number().int().min(0).nullable(), { title: "Antal", description: "Antallet, når brevet giver et." }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "klimaerhvervsskole-partnerskab",
  title: "Forslag om et klimaerhvervsskolepartnerskab på Sjælland",
  description:
    "Hvem der vil være med i et klimaerhvervsskolepartnerskab i Region Sjælland, hvad det skal arbejde med, og hvordan det skal være indrettet. " +
    "KKR Sjælland foreslår det i et brev fra 2022.",
  theme: "uddannelse",
  raw: "uddannelse/klimaerhvervsskole-partnerskab.csv",
  row,
  key: ["slags", "indhold"],
  checks: [],
  missing: ["Ministerens svar.", "Hvad partnerskabet skal koste.", "Navnene på de virksomheder, der bakker op."],
  caveats: ["Det er et forslag. Brevet siger ikke, om det blev til noget."],
});
