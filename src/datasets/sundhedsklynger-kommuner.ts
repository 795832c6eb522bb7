import { z } from "zod";
import type { Check } from "../model/check.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { kommunekode, kommuneColumns } from "../model/kommune-columns.ts";
import { regionColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, oversigten gælder."),
  ...kommuneColumns("Den kommune, der er med i klyngen."),
  region: regionColumn("Den region, klyngen ligger i."),
  klynge: column(z.string().min(1), {
    title: "Sundhedsklynge",
    description: "Klyngens navn. Det samme navn kan stå i flere regioner.",
  }),
  deltagelse: column(
    z.enum(["politisk_administrativ", "administrativ_uden_bidrag", "politisk_administrativ_uden_bidrag"]).nullable(),
    {
      title: "Særlig deltagelse",
      description: "Hvordan kommunen er med, når kilden har en stjerne ved den. Ellers tom.",
      labels: {
        politisk_administrativ: "Politisk og administrativ",
        administrativ_uden_bidrag: "Kun administrativ og uden bidrag",
        politisk_administrativ_uden_bidrag: "Politisk og administrativ, men uden bidrag",
      },
    },
  ),
  status: statusColumn("gaeldende"),
  ...provenance,
});

const KOMMUNER = 98;

const everyKommune: Check<z.infer<typeof row>> = {
  id: "alle-98-kommuner",
  title: "Alle 98 kommuner er med i mindst én klynge",
  run: (rows) =>
    [...Map.groupBy(rows, (r) => r.aar)].map(([aar, members]) => {
      const { size } = new Set(members.map((r) => r.kommune));
      return {
        holds: size === KOMMUNER,
        what: String(aar),
        expected: `${KOMMUNER} kommuner`,
        found: `${size} kommuner`,
      };
    }),
};

export default defineDataset({
  id: "sundhedsklynger-kommuner",
  title: "Kommunerne i hver sundhedsklynge",
  description:
    "Hvilke kommuner der er med i de 22 sundhedsklynger. Fem kommuner er med i to klynger, og nogle af dem bidrager kun med penge til den ene.",
  theme: "sundhed",
  raw: "sundhed/sundhedsklynger-kommuner.csv",
  row,
  key: ["aar", "region", "klynge", "kommune"],
  derive: { kommunekode },
  checks: [everyKommune],
  mention: "I {aar} var {kommune} med i sundhedsklyngen »{klynge}« i Region {region} ({deltagelse}).",
  missing: [
    "Hvilke sygehuse der hører til klyngerne uden for Region Sjælland.",
    "Om København bidrager med penge til begge sine klynger.",
  ],
  caveats: ["Oversigten er fra august 2022 og bygger på det, kommunerne har meldt ind til KL."],
});
