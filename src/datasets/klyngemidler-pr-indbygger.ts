import { z } from "zod";
import { kroner } from "../lib/format.ts";
import { completeGrid } from "../model/checks/complete.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { regionColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, pengene er til."),
  region: regionColumn("Den region, klyngerne ligger i."),
  betaler: column(z.enum(["kommuner", "region"]), {
    title: "Betaler",
    description: "Om det er kommunerne eller regionen, der bidrager.",
    labels: { kommuner: "Kommunerne", region: "Regionen" },
  }),
  kr_pr_indbygger: column(z.number().min(0), {
    title: "Kroner pr. indbygger",
    description: "Bidraget til sundhedsklyngerne for hver indbygger.",
    unit: "kr.",
    decimals: 2,
  }),
  status: statusColumn("aftalt"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "klyngemidler-pr-indbygger",
  title: "Penge til sundhedsklynger pr. indbygger",
  description:
    "Hvad kommunerne og regionen skulle bidrage med til sundhedsklyngerne for hver indbygger. " +
    "Alle kommuner bidrager med det samme, men regionerne med hver sit beløb.",
  theme: "sundhed",
  raw: "sundhed/klyngemidler-pr-indbygger.csv",
  row,
  key: ["aar", "region", "betaler"],
  checks: [
    completeGrid<Row>({
      id: "alle-kombinationer",
      title: "Hver region har et beløb fra kommunerne og et fra regionen",
      columns: [(r) => r.region, (r) => `${r.aar}, ${r.betaler}`],
      noun: "beløb",
    }),
    recomputed<Row>({
      id: "mindst-og-mest",
      title: "Regionernes beløb går fra 6,44 til 7,31 kr., som teksten siger om 2022",
      cases: (rows) => {
        const amounts = rows.filter((r) => r.aar === 2022 && r.betaler === "region").map((r) => r.kr_pr_indbygger);
        return [
          { what: "Mindst", printed: 6.44, computed: Math.min(...amounts) },
          { what: "Mest", printed: 7.31, computed: Math.max(...amounts) },
        ];
      },
      tolerance: 0,
      format: kroner,
    }),
  ],
  missing: ["Indbyggertallene i regionerne, som beløbene er regnet ud fra."],
  caveats: ["Regionernes beløb følger deres del af bloktilskuddet. Derfor er de ikke ens."],
});
