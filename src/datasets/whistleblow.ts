import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const AREAS = {
  alle: "Alle",
  plejefamilier: "Plejefamilier",
  tilbud: "Sociale tilbud",
  boern_unge: "Tilbud til børn og unge",
  boern_unge_voksne: "Tilbud til børn, unge og voksne",
  voksne: "Tilbud til voksne",
  bpa: "BPA-virksomheder",
  ukendt: "Ukendt",
  udenfor_loven: "Uden for lov om socialtilsyn",
} as const;

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har fået henvendelsen."),
  aar: col.year("Det år, henvendelsen er kommet."),
  omraade: col.choice("Område", "Hvad henvendelsen drejer sig om. »Alle« er kildens samlede tal.", AREAS),
  henvendelser: col.count(
    "Henvendelser",
    "Henvendelser om bekymrende forhold gennem whistleblowerordningen.",
    "henvendelser",
  ),
  trykt_pct: col.optional(
    col.share(
      "Trykt procent",
      "Procenten i parentes i Østs tabel. I 2021 er den ændringen fra 2020, i 2020 ligner den en andel.",
      "pct.",
      { min: -100, max: Infinity },
    ),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const total = (rows: readonly Row[], { tilsyn, aar }: Row): number | undefined =>
  rows.find((r) => r.tilsyn === tilsyn && r.aar === aar && r.omraade === "alle")?.henvendelser;

/** The printed total of each year that has areas, beside their sum. */
const totals = (rows: readonly Row[]): Recomputation[] =>
  rows
    .filter((r) => r.omraade === "alle")
    .flatMap((r) => {
      const parts = rows.filter((x) => x.tilsyn === r.tilsyn && x.aar === r.aar && x !== r);
      if (parts.length === 0) return [];
      const known = r.tilsyn === "Øst" && r.aar === 2021;
      return [
        {
          what: `${r.tilsyn} ${r.aar}`,
          printed: r.henvendelser,
          computed: sum(parts, (x) => x.henvendelser),
          ...(known ? { anomaly: "whistleblow-oest-total-2021" } : {}),
        },
      ];
    });

/** The percentages that Øst prints: shares in the first year, changes in the second. */
const percentages = (rows: readonly Row[]): Recomputation[] =>
  rows.flatMap((r) => {
    if (r.trykt_pct === null) return [];
    const before = rows.find((x) => x.tilsyn === r.tilsyn && x.aar === r.aar - 1 && x.omraade === r.omraade);
    const what = `${r.tilsyn} ${r.aar}, ${AREAS[r.omraade]}`;
    return before
      ? [{ what, printed: r.trykt_pct, computed: (r.henvendelser / before.henvendelser - 1) * 100 }]
      : [
          {
            what,
            printed: r.trykt_pct,
            computed: (r.henvendelser / (total(rows, r) ?? Number.NaN)) * 100,
            anomaly: "whistleblow-oest-andele-2020",
          },
        ];
  });

export default defineDataset("social/whistleblow", {
  title: "Henvendelser om bekymrende forhold",
  description:
    "Hvor mange henvendelser Socialtilsyn Nord og Socialtilsyn Øst har fået gennem whistleblowerordningen, hvor alle anonymt kan fortælle om bekymrende forhold. " +
    "Nord har samlede tal for ni år mellem 2014 og 2023, Øst for 2020 og 2021.",
  columns,
  key: ["tilsyn", "aar", "omraade"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "omraader-giver-alle",
      title: "Områderne giver kildens samlede tal",
      cases: totals,
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "trykte-procenter",
      title: "Østs procenter er andele i 2020 og ændringer i 2021",
      cases: percentages,
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Nord i 2020, og Nords fordeling på områder i andre år end 2019 og 2023.",
    "Hvor mange af henvendelserne der viste sig at være rigtige.",
  ],
  caveats: [
    "Hver henvendelse tæller for sig, også når flere eller den samme person henvender sig om det samme.",
    "Østs samlede tal for 2021 og procenterne for 2020 passer ikke med resten af tabellen.",
    "Nord forklarede selv stigningen i 2019 med et større kendskab til ordningen.",
    "Nords tal for 2023 tæller 12 henvendelser om BPA-virksomheder med. Siden midten af 2022 har Nord haft tilsyn med dem i hele landet.",
    "Områderne er delt forskelligt op i de to socialtilsyn og fra år til år.",
  ],
});
