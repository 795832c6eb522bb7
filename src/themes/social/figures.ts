import { range } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import whistleblow from "../../datasets/whistleblow.ts";

const rows = rowsOf(whistleblow).filter(({ omraade }) => omraade === "alle");
const years = rows.map(({ aar }) => aar);
const [FIRST, LAST] = [Math.min(...years), Math.max(...years)];
const nord = rows.filter(({ tilsyn }) => tilsyn === "Nord");
const highest = nord.reduce((a, b) => (b.henvendelser > a.henvendelser ? b : a));
const gaps = range(FIRST, LAST).filter((aar) => !nord.some((row) => row.aar === aar));

const whistleblowOverTime = viewFigure({
  of: whistleblow.id,
  id: "bekymringer-over-tid",
  headline: `Socialtilsyn Nord fik flest henvendelser om bekymrende forhold i ${highest.aar}`,
  subtitle: `Henvendelser til Socialtilsyn Nord og Socialtilsyn Øst, ${FIRST}-${LAST}`,
  views: [
    {
      value: "antal",
      label: "Antal",
      view: {
        ...{ measure: "henvendelser", x: "aar", series: "tilsyn", filters: { omraade: ["alle"] }, form: "linjer" },
        breaks: gaps.map((aar) => ({ at: String(aar), reason: `Nord: ${aar} mangler`, series: "Nord" })),
      },
    },
  ],
  note: "Tallene siger, hvor mange der henvendte sig. De siger ikke, hvor mange bekymringer der var grund til.",
  anomalies: ["whistleblow-oest-total-2021"],
});

export const figures: FigureSpec[] = [whistleblowOverTime];
