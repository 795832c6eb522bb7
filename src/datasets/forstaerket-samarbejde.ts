import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  periode: column(z.enum(["2019-2020", "2025-2026"]), {
    title: "Periode",
    description: "De to år, tilbuddet er med i samarbejdet.",
  }),
  tilbud: column(z.string().min(1), { title: "Tilbud", description: "Tilbuddets navn." }),
  maalgruppe: column(z.string().min(1), { title: "Målgruppe", description: "Hvem tilbuddet er til." }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "forstaerket-samarbejde",
  title: "Tilbud i det forstærkede samarbejde i Nordjylland",
  description:
    "De højt specialiserede tilbud, som kommunerne og regionen i Nordjylland har aftalt at passe særligt på. " +
    "Hvad aftalen forpligter til, står i tabellen over, hvad socialaftalen regulerer.",
  theme: "social",
  raw: "social/forstaerket-samarbejde.csv",
  row,
  key: ["periode", "tilbud"],
  checks: [],
  missing: [
    "Pladser og takster i hvert tilbud.",
    "Perioderne 2021-2022 og 2023-2024.",
    "Hvorfor tre af tilbuddene fra 2019-2020 ikke er med i 2025-2026.",
  ],
  caveats: [
    "Målgruppen for Neurocenter Østerskoven er medfødt hjerneskade i 2019-2020 og både medfødt og erhvervet i 2025-2026.",
    "Målgruppernes ordlyd er rettet let til, så den kan læses for sig.",
  ],
});
