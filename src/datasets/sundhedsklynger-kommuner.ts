import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const KOMMUNER = 98;

export default defineDataset("sundhed/sundhedsklynger-kommuner", {
  subject: "klynger",
  title: "Kommunerne i hver sundhedsklynge",
  description:
    "Her står, hvilke kommuner der er med i hver sundhedsklynge. Nogle kommuner er med i to klynger, og flere af dem bidrager kun med penge til den ene.",
  rowsAre: "kommuner",
  columns: {
    aar: col.year("Det år, oversigten gælder."),
    ...col.kommune("Den kommune, der er med i klyngen."),
    region: col.region("Den region, klyngen ligger i."),
    klynge: col.category(
      "Sundhedsklynge",
      "Klyngens navn, med regionen efter, når to regioner har en klynge med det navn.",
    ),
    deltagelse: col.optional(
      col.choice(
        "Særlig deltagelse",
        "Hvordan kommunen er med, når kilden har en stjerne ved den. Ellers tom.",
        {
          politisk_administrativ: "Politisk og administrativt",
          administrativ_uden_bidrag: "Kun administrativt og uden at bidrage med penge",
          politisk_administrativ_uden_bidrag: "Politisk og administrativt, men uden at bidrage med penge",
        },
        { blank: "Ingen særlig deltagelse" },
      ),
    ),
    status: col.status("gaeldende"),
  },
  key: ["aar", "region", "klynge", "kommune"],
  checks: () => [
    {
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
    },
  ],
  mention: "I {aar} var {kommune} med i {sundhedsklyngen|sundhedsklyngerne} [»{klynge}« ({deltagelse})].",
  view: { measure: "raekker", x: "klynge", title: "Kommuner i hver sundhedsklynge" },
  missing: [
    "Hvilke sygehuse der hører til klyngerne uden for Region Sjælland.",
    "Om København bidrager med penge til begge sine klynger.",
  ],
  caveats: ["Oversigten fra august 2022 bygger på det, kommunerne har meldt ind til KL."],
});
