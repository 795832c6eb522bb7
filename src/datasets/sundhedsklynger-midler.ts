import { sum } from "d3";
import { kroner } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, pengene er til."),
  region: col.region("Den region, klyngen ligger i."),
  niveau: col.choice("Niveau", "Om rækken er én klynge eller kildens total for alle klynger i regionen.", {
    klynge: "Klynge",
    region: "Hele regionen",
  }),
  klynge: col.category("Sundhedsklynge", "Klyngens navn. Det samme navn kan stå i flere regioner."),
  kommuner_kr: col.optional(col.amount("Fra kommunerne", "Kommunernes del. Tom, når tallet er trykt forkert.", "kr.")),
  region_kr: col.amount("Fra regionen", "Regionens del.", "kr."),
  i_alt_kr: col.amount("I alt", "Beløbet i alt, som kilden trykker det.", "kr."),
  status: col.status("skoen"),
};

type Row = RowWith<typeof columns>;

const name = (r: Row): string => `${r.klynge}, ${r.region}`;

const ANOMALY = "klyngemidler-syddanmark-sum";

export default defineDataset("sundhed/sundhedsklynger-midler", {
  title: "Penge til de 22 sundhedsklynger",
  description:
    "Hvor meget kommuner og regioner skulle bidrage med til hver sundhedsklynge ved starten. " +
    "Staten satte 80 mio. kr. af i 2022, og tabellen er et skøn over fordelingen.",
  columns,
  key: ["aar", "region", "niveau", "klynge"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "bidrag-giver-i-alt",
      title: "Kommunernes og regionens del giver tilsammen beløbet i alt",
      cases: (rows) =>
        rows.flatMap((r) =>
          r.kommuner_kr === null ? [] : [{ what: name(r), printed: r.i_alt_kr, computed: r.kommuner_kr + r.region_kr }],
        ),
      tolerance: 1,
      format: kroner,
    }),
    recomputed({
      id: "klynger-giver-region",
      title: "Klyngerne giver tilsammen regionens trykte total",
      cases: (rows) =>
        rows
          .filter((r) => r.niveau === "region")
          .flatMap((total) => {
            const parts = rows.filter((r) => r.aar === total.aar && r.region === total.region && r !== total);
            const account = total.region === "Syddanmark" ? { anomaly: ANOMALY } : {};
            return [
              {
                what: `Fra regionen, ${total.region}`,
                printed: total.region_kr,
                computed: sum(parts, (r) => r.region_kr),
                ...account,
              },
              {
                what: `I alt, ${total.region}`,
                printed: total.i_alt_kr,
                computed: sum(parts, (r) => r.i_alt_kr),
                ...account,
              },
              ...(parts.some((r) => r.kommuner_kr === null)
                ? []
                : [
                    {
                      what: `Fra kommunerne, ${total.region}`,
                      printed: total.kommuner_kr ?? Number.NaN,
                      computed: sum(parts, (r) => r.kommuner_kr ?? 0),
                    },
                  ]),
            ];
          }),
      tolerance: 2,
      format: kroner,
    }),
    recomputed({
      id: "regioner-giver-landet",
      title: "Regionerne giver tilsammen de trykte 80.000.000 kr. i 2022",
      cases: (rows) => {
        const totals = rows.filter((r) => r.aar === 2022 && r.niveau === "region");
        return [{ what: "Hele landet, i alt", printed: 80_000_000, computed: sum(totals, (r) => r.i_alt_kr) }];
      },
      tolerance: 1,
      format: kroner,
    }),
  ],
  missing: ["Hvad klyngerne brugte pengene til.", "Pengene i 2023. Kilden siger, at der kommer et nyt papir om dem."],
  caveats: [
    "Beløbene er et skøn ud fra indbyggertal i 1. kvartal 2022 og regionernes del af bloktilskuddet.",
    "Beløbene er afrundet hver for sig, så summer kan afvige med én krone eller to.",
    "Pengene er til udvikling og ikke til sekretariat eller drift. Det, der ikke blev brugt i 2022, kunne på visse vilkår flyttes til 2023.",
    "Pengene er givet gennem de almindelige tilskud til kommuner og regioner. De er ikke udbetalt til klyngerne.",
  ],
});
