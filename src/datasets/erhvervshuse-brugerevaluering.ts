import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

/** Name of the printed total rows. */
export const ALL_HOUSES = "Alle erhvervshuse";

const columns = {
  aar: col.year("Det år, evalueringerne gælder."),
  segment: col.choice(
    "Virksomheder",
    "Alle virksomheder, driftsvirksomheder eller vækstvirksomheder.",
    { alle: "Alle", drift: "Drift", vaekst: "Vækst" },
    { sums: { alle: "rest" }, disjoint: true },
  ),
  erhvervshus: col.erhvervshus("Et af de seks erhvervshuse eller kildens total for dem alle.", { total: ALL_HOUSES }),
  evalueringer_sendt: col.count(
    "Evalueringer sendt",
    "Evalueringer sendt til virksomheder, der har fået vejledning.",
    "evalueringer",
    { flow: true },
  ),
  svarprocent: col.share("Svarprocent", "Andel af de sendte evalueringer, der er besvaret.", "pct."),
  nps: col.score(
    "Net Promoter Score",
    "Andelen, der svarer 9 eller 10 på, hvor gerne de vil anbefale huset (fra 0 til 10), minus andelen, der svarer 0 til 6. Går fra −100 til 100. Målet for 2019 var 60.",
    "point",
    { min: -100, max: 100 },
  ),
  effekt_pct: col.share(
    "Oplever effekt",
    "Andel, der siger, at vejledningen har haft middel eller høj effekt for virksomheden. Målet for 2019 var 70 %.",
    "pct.",
  ),
  forbehold: col.optional(col.doubt("Forbehold", "Kildens eget forbehold ved tallet.")),
};

type Row = RowWith<typeof columns>;

const responseRates: Check<Row> = {
  id: "svarprocent-total",
  title: "Totalens svarprocent følger af husenes, når hvert hus vejer med sine evalueringer",
  run: (rows) =>
    [...Map.groupBy(rows, (r) => `${r.aar}, segmentet ${r.segment}`)].flatMap(([what, members]) => {
      const total = members.find((r) => r.erhvervshus === ALL_HOUSES);
      if (!total) return [];
      const houses = members.filter((r) => r !== total);
      const rate = (shift: number): number =>
        sum(houses, (r) => r.evalueringer_sendt * (r.svarprocent + shift)) / sum(houses, (r) => r.evalueringer_sendt);
      const [low, high] = [rate(-0.5), rate(0.5)];
      return [
        {
          holds: total.svarprocent + 0.5 >= low && total.svarprocent - 0.5 <= high,
          what,
          expected: `mellem ${number(low, 1)} og ${percent(high, 1)}`,
          found: percent(total.svarprocent),
        },
      ];
    }),
};

export default defineDataset("erhverv/erhvervshuse-brugerevaluering", {
  subject: "erhvervshuse",
  title: "Virksomhedernes vurdering af erhvervshusene",
  description:
    "Her står, hvor mange evalueringer der blev sendt ud for hvert af de seks erhvervshuse, hvor mange der svarede, og hvad de svarede. " +
    "Tallene er opgjort for alle virksomheder og for drifts- og vækstvirksomheder hver for sig.",
  columns,
  key: ["aar", "segment", "erhvervshus"],
  checks: ({ complete }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hvert hus og totalen findes i alle segmenter",
      group: (r) => String(r.aar),
      columns: [(r) => r.segment, (r) => r.erhvervshus],
      noun: "rækker",
    }),
    responseRates,
  ],
  view: {
    measure: "nps",
    x: "erhvervshus",
    series: "segment",
    title: "Hvor gerne virksomhederne vil anbefale erhvervshusene",
  },
  missing: ["Antallet af svar. Det kan kun beregnes omtrent af svarprocenten.", "Usikkerhed på resultaterne."],
  caveats: [
    "Erhvervshus Nordjylland skriver, at evalueringen af driftskunder først blev åbnet i september 2019. Kilden siger ikke, om det også gælder de andre huse.",
    "Kilden venter en justering af fordelingen på drift og vækst for Erhvervshus Sjælland.",
    "Spørgsmålene blev tilpasset fra 2020. Tallene kan derfor ikke uden videre sammenlignes med senere år.",
  ],
});
