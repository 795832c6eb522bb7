import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/sundhedsklynger-midler", {
  subject: "klynger",
  title: "Penge til sundhedsklyngerne",
  description:
    "Her står, hvor meget kommuner og regioner skulle bidrage med til hver sundhedsklynge. Tabellen er et skøn over fordelingen.",
  columns: {
    aar: col.year("Det år, pengene er til."),
    region: col.region("Den region, klyngen ligger i."),
    klynge: col.category(
      "Sundhedsklynge",
      "Klyngens navn, med regionen efter, når to regioner har en klynge med det navn. Alle klynger er kildens total for regionen.",
      { sums: { "Alle klynger": "rest" }, disjoint: true },
    ),
    betaler: col.choice(
      "Betaler",
      "Om det er kommunerne eller regionen, der bidrager, eller beløbet i alt.",
      { kommuner: "Kommunerne", region: "Regionen", i_alt: "I alt" },
      { sums: { i_alt: "rest" }, disjoint: true },
    ),
    beloeb_kr: col.optional(
      col.amount("Beløb", "Bidraget i kroner. Tomt, når tallet er trykt forkert.", "kr.", {
        flow: true,
        rounded: true,
      }),
    ),
    status: col.status("skoen"),
  },
  key: ["aar", "region", "klynge", "betaler"],
  view: {
    measure: "beloeb_kr",
    x: "klynge",
    series: "betaler",
    title: "Penge til hver sundhedsklynge, og hvem der betaler",
  },
  missing: [
    "Hvad klyngerne brugte pengene til.",
    "Pengene i 2023. Kilden fra 2022 siger, at der kommer et nyt papir om dem.",
  ],
  caveats: [
    "Staten satte 80 mio. kr. af i 2022, da klyngerne begyndte.",
    "Beløbene for 2022 er et skøn ud fra indbyggertal i 1. kvartal og regionernes del af bloktilskuddet.",
    "Beløbene er afrundet hver for sig, så summer kan afvige med én krone eller to.",
    "Pengene er til udvikling og ikke til sekretariat eller drift. Det, der ikke blev brugt i 2022, kunne på visse vilkår flyttes til 2023.",
    "Pengene er givet gennem de almindelige tilskud til kommuner og regioner. De er ikke udbetalt til klyngerne.",
  ],
});
