import { percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

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
  omraade: col.choice("Område", "Hvad henvendelsen drejer sig om. »Alle« er kildens samlede tal.", AREAS, {
    sums: { alle: "rest" },
    disjoint: true,
  }),
  henvendelser: col.count(
    "Henvendelser",
    "Henvendelser om bekymrende forhold gennem whistleblowerordningen.",
    "henvendelser",
    { flow: true },
  ),
  trykt_andel_pct: col.optional(
    col.share(
      "Trykt andel",
      "Procenten i parentes i Østs tabel, når den ligner en andel af årets henvendelser.",
      "pct.",
    ),
  ),
  trykt_aendring_pct: col.optional(
    col.change("Trykt ændring", "Procenten i parentes i Østs tabel, når den er ændringen fra året før.", "pct."),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

/** The percentages that Øst prints: shares of the year's total, and changes from the year before. */
const percentages = (rows: readonly Row[]): Recomputation[] =>
  rows.flatMap((r) => {
    const find = (aar: number, omraade: Row["omraade"]): number =>
      rows.find((x) => x.tilsyn === r.tilsyn && x.aar === aar && x.omraade === omraade)?.henvendelser ?? Number.NaN;
    const share = (r.henvendelser / find(r.aar, "alle")) * 100;
    const change = (r.henvendelser / find(r.aar - 1, r.omraade) - 1) * 100;
    const what = `${r.tilsyn} ${r.aar}, ${AREAS[r.omraade]}`;
    return [
      { what, printed: r.trykt_andel_pct, computed: share },
      { what, printed: r.trykt_aendring_pct, computed: change },
    ].flatMap(({ printed, ...rest }) => (printed === null ? [] : { printed, ...rest }));
  });

export default defineDataset("social/whistleblow", {
  subject: "kvalitet",
  title: "Henvendelser om bekymrende forhold",
  description:
    "Her står, hvor mange henvendelser Socialtilsyn Nord og Socialtilsyn Øst har fået gennem whistleblowerordningen, hvor alle anonymt kan fortælle om bekymrende forhold.",
  columns,
  key: ["tilsyn", "aar", "omraade"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "trykte-procenter",
      title: "De trykte procenter følger af henvendelserne",
      cases: percentages,
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  view: {
    measure: "henvendelser",
    x: "aar",
    series: "tilsyn",
    form: "linjer",
    title: "Hvor mange henvendelser socialtilsynene har fået",
  },
  missing: [
    YEAR_GAPS,
    "Nords fordeling på områder i de fleste af årene.",
    "Hvor mange af henvendelserne der viste sig at være rigtige.",
  ],
  caveats: [
    "Hver henvendelse tæller for sig, også når flere eller den samme person henvender sig om det samme.",
    "Østs samlede tal for 2021 og procenterne for 2020 passer ikke med resten af tabellen. Procenterne for 2020 ligner andele, dem for 2021 er ændringer.",
    "Nord forklarede selv stigningen i 2019 med et større kendskab til ordningen.",
    "Nords tal for 2023 tæller henvendelser om BPA-virksomheder med. Siden midten af 2022 har Nord haft tilsyn med dem i hele landet.",
    "Områderne er delt forskelligt op i de to socialtilsyn og fra år til år.",
  ],
});
