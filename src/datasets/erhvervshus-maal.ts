import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const LEVELS = { nationalt: "Nationalt", faelles: "Fælles for husene", regionalt: "Regionalt", lokalt: "Lokalt" };

const row = z.object({
  aar: yearColumn("Resultatkontraktens år."),
  erhvervshus: column(z.string(), {
    title: "Erhvervshus",
    description: "Det erhvervshus, kontrakten gælder.",
    codeList: "erhvervshus",
  }),
  nr: column(z.number().int().min(1), { title: "Nr.", description: "Målets nummer i kontrakten." }),
  niveau: column(z.enum(["nationalt", "faelles", "regionalt", "lokalt"]), {
    title: "Niveau",
    description: "Hvem målet er aftalt for.",
    labels: LEVELS,
  }),
  maal: column(z.string().min(1), { title: "Mål", description: "Målets navn i kontrakten." }),
  opgoeres_af: column(z.string().nullable(), {
    title: "Gøres op af",
    description: "Hvem der afgør, om målet er nået. Tom, når kilden ikke siger det.",
  }),
  opfyldt_naar: column(z.string().nullable(), {
    title: "Helt opfyldt, når",
    description: "Det, kontrakten kræver for 100 pct. Tom, når målet kun har delmål.",
  }),
  bidrager_til: column(z.string().nullable(), {
    title: "Bidrager til",
    description: "De strategiske mål for Region Sjælland, som kontrakten siger, målet bidrager til.",
  }),
  maalopfyldelse_pct: column(z.number().int().min(0).max(100).nullable(), {
    title: "Målopfyldelse",
    description: "Det, huset selv indstiller. Tom, når kilden ikke har et tal.",
    unit: "pct.",
  }),
  status: statusColumn("selvrapporteret", "maal"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** How many targets of a kind the contracts say they have. */
const PRINTED: { aar: number; niveau: Row["niveau"]; antal: number }[] = [
  { aar: 2019, niveau: "nationalt", antal: 3 },
  { aar: 2019, niveau: "faelles", antal: 4 },
  { aar: 2019, niveau: "regionalt", antal: 2 },
  { aar: 2022, niveau: "lokalt", antal: 10 },
];

export default defineDataset({
  id: "erhvervshus-maal",
  title: "Erhvervshusenes resultatkontrakter: alle mål",
  description:
    "De 9 mål i Erhvervshus Nordjyllands kontrakt for 2019 og de 17 i Erhvervshus Sjællands for 2022. " +
    "Her står, hvem der gør dem op, og hvad huset selv siger, at det har nået. Delmålene står i to andre tabeller.",
  theme: "erhverv",
  raw: "erhverv/erhvervshus-maal.csv",
  row,
  key: ["aar", "erhvervshus", "nr"],
  checks: [
    recomputed<Row>({
      id: "antal-maal",
      title: "Der er så mange mål af hver slags, som kontrakterne siger",
      cases: (rows) =>
        PRINTED.map(({ aar, niveau, antal }) => ({
          what: `${LEVELS[niveau]}, ${aar}`,
          printed: antal,
          computed: rows.filter((r) => r.aar === aar && r.niveau === niveau).length,
        })),
      tolerance: 0,
      format: number,
    }),
  ],
  missing: [
    "Sjællands samlede status for hvert mål. Den stod som farver, der er gået tabt.",
    "KKR's egen vurdering af, om målene er nået.",
  ],
  caveats: [
    "Målopfyldelsen på 100 pct. er Erhvervshus Nordjyllands egen indstilling. For målene 1-3 skriver Erhvervsstyrelsen også, at de anses for opfyldt.",
    "Kun de to første af Nordjyllands mål kræver et tal. Resten kræver for eksempel en strategi, en redegørelse eller en aftale.",
  ],
});
