import { sum } from "d3";
import { kroner } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, pengene er til."),
  ...col.kommune("Den kommune, der bidrager."),
  klynge: col.text("Sundhedsklynge", "Den klynge, kommunen er med i."),
  akuthospital: col.text("Akuthospital", "Klyngens akuthospital."),
  indbyggere: col.count("Indbyggere", "Indbyggere i 1. kvartal samme år.", "indbyggere"),
  kommunens_bidrag_kr: col.amount("Kommunens bidrag", "Kommunens del af pengene til klyngen.", "kr."),
  status: col.status("skoen"),
};

type Row = RowWith<typeof columns>;

/** What the source prints for the municipalities of each cluster together in 2022, in kroner. */
const PRINTED: Record<string, number> = {
  "Klyngen Holbæk": 1_244_147,
  "Klyngen Næstved/Slagelse": 1_557_216,
  "Klyngen Nykøbing F": 992_752,
  "Klyngen Roskilde/Køge": 1_950_588,
};

/** What the source prints for all municipalities of the region together in 2022, in kroner. */
const PRINTED_REGION = 5_744_703;

/** What every municipality pays for each inhabitant in 2022, as printed. */
const PER_INHABITANT = 6.81;

const of2022 = (rows: readonly Row[]): Row[] => rows.filter((r) => r.aar === 2022);

export default defineDataset("sundhed/klyngemidler-sjaelland", {
  title: "Kommunernes bidrag til sundhedsklyngerne på Sjælland",
  description:
    "Hvad hver af de 17 kommuner i Region Sjælland skulle bidrage med til sin sundhedsklynge, og hvor mange der bor i den.",
  columns,
  key: ["aar", "kommune"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "kommuner-giver-klynge",
      title: "Kommunerne giver tilsammen klyngens trykte total",
      cases: (rows) =>
        [...Map.groupBy(of2022(rows), (r) => r.klynge)].map(([klynge, members]) => ({
          what: klynge,
          printed: PRINTED[klynge] ?? Number.NaN,
          computed: sum(members, (r) => r.kommunens_bidrag_kr),
        })),
      tolerance: 1,
      format: kroner,
    }),
    recomputed({
      id: "kommuner-giver-region",
      title: "Kommunerne giver tilsammen regionens trykte total",
      cases: (rows) => [
        {
          what: "Region Sjælland",
          printed: PRINTED_REGION,
          computed: sum(of2022(rows), (r) => r.kommunens_bidrag_kr),
        },
      ],
      tolerance: 1,
      format: kroner,
    }),
    recomputed({
      id: "samme-pr-indbygger",
      title: "Alle kommuner betaler 6,81 kr. pr. indbygger i 2022",
      cases: (rows) =>
        of2022(rows).map((r) => ({
          what: r.kommune,
          printed: PER_INHABITANT,
          computed: r.kommunens_bidrag_kr / r.indbyggere,
        })),
      tolerance: 0.005,
      format: kroner,
    }),
  ],
  measures: [
    {
      id: "bidrag",
      title: "Bidrag til sundhedsklyngen",
      column: "kommunens_bidrag_kr",
      sentence: "I {aar} skulle {kommune} bidrage med {værdi} til sin sundhedsklynge.",
      comparable: "ingen",
      incomparable: "Vi sammenligner ikke beløbene, for alle kommuner skulle betale det samme pr. indbygger.",
    },
  ],
  missing: [
    "Regionens bidrag delt på kommuner. Kilden giver det kun for klyngen.",
    "De samme tal for de fire andre regioner.",
  ],
  caveats: ["Beløbene er et skøn. De er afrundet hver for sig, så de kan afvige med én krone fra klyngens total."],
});
