import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/klyngemidler-pr-indbygger", {
  subject: "klynger",
  title: "Penge til sundhedsklynger pr. indbygger",
  description:
    "Her står, hvad kommunerne og regionen bidrager med til sundhedsklyngerne for hver indbygger. " +
    "Alle kommuner bidrager med det samme beløb, og hver region bidrager med sit eget.",
  columns: {
    aar: col.year("Det år, pengene er til."),
    region: col.region("Den region, klyngerne ligger i."),
    betaler: col.choice("Betaler", "Om det er kommunerne eller regionen, der bidrager.", {
      kommuner: "Kommunerne",
      region: "Regionen",
    }),
    kr_pr_indbygger: col.price("Kroner pr. indbygger", "Bidraget til sundhedsklyngerne for hver indbygger.", "kr.", {
      decimals: 2,
    }),
    status: col.status("aftalt"),
  },
  key: ["aar", "region", "betaler"],
  checks: ({ complete }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver region har et beløb fra kommunerne og et fra regionen",
      columns: [(r) => r.region, (r) => `${r.aar}, ${r.betaler}`],
      noun: "beløb",
    }),
  ],
  view: {
    measure: "kr_pr_indbygger",
    x: "region",
    series: "betaler",
    title: "Hvad kommuner og regioner bidrager med pr. indbygger",
  },
  missing: ["Indbyggertallene i regionerne, som beløbene er regnet ud fra."],
  caveats: ["Regionernes beløb følger deres del af bloktilskuddet. Derfor er de ikke ens."],
});
