import { sum } from "d3";
import { kroner } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/klyngemidler-sjaelland", {
  subject: "klynger",
  title: "Kommunernes bidrag til sundhedsklyngerne på Sjælland",
  description:
    "Her står, hvad hver af de 17 kommuner i Region Sjælland skulle bidrage med til sin sundhedsklynge, og hvor mange der bor i den. " +
    "Alle bidrager med det samme pr. indbygger, så de største kommuner bidrager med mest.",
  columns: {
    aar: col.year("Det år, pengene er til."),
    ...col.kommune("Den kommune, der bidrager."),
    klynge: col.category("Sundhedsklynge", "Den klynge, kommunen er med i.", { disjoint: true }),
    akuthospital: col.category("Akuthospital", "Klyngens akuthospital.", { disjoint: true }),
    kommunens_bidrag_kr: col.amount("Kommunens bidrag", "Kommunens del af pengene til klyngen.", "kr.", {
      flow: true,
      rounded: true,
      follows: "Alle kommuner bidrager med det samme pr. indbygger.",
    }),
    indbyggere: col.count("Indbyggere", "Indbyggere i 1. kvartal samme år.", "indbyggere", { one: "indbygger" }),
    status: col.tellsOf(["kommunens_bidrag_kr"], col.status("skoen")),
  },
  key: ["aar", "kommune"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "samme-pr-indbygger",
      title: "Alle kommuner betaler det samme pr. indbygger",
      cases: (rows) =>
        [...Map.groupBy(rows, (r) => r.aar)].flatMap(([aar, members]) => {
          const average = sum(members, (r) => r.kommunens_bidrag_kr) / sum(members, (r) => r.indbyggere);
          return members.map((r) => ({
            what: `${r.kommune}, ${aar}`,
            printed: r.kommunens_bidrag_kr,
            computed: average * r.indbyggere,
          }));
        }),
      tolerance: 1,
      format: kroner,
    }),
  ],
  measures: [
    {
      id: "bidrag",
      title: "Bidrag til sundhedsklyngen",
      column: "kommunens_bidrag_kr",
      sentence: "Ifølge et skøn skulle {kommune} bidrage med {værdi} af statens penge til sin sundhedsklynge i {aar}.",
      comparable: "ingen",
      incomparable: "Vi sammenligner ikke beløbene, for alle kommuner bidrager med det samme pr. indbygger.",
    },
  ],
  view: { measure: "kommunens_bidrag_kr", x: "kommune", title: "Kommunernes bidrag til deres sundhedsklynge" },
  missing: [
    "Regionens bidrag delt på kommuner. Kilden giver det kun for klyngen.",
    "De samme tal for de fire andre regioner.",
  ],
  caveats: ["Beløbene er et skøn. De er afrundet hver for sig, så de kan afvige med én krone fra klyngens total."],
});
