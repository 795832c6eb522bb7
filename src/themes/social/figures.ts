import { range } from "d3";
import { unbroken } from "../../analysis/unbroken.ts";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { linePanels } from "../../charts/line-panels.ts";
import type { PanelSeries } from "../../charts/panel.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { count, number } from "../../lib/format.ts";

const rows = rowsOf(whistleblow).filter(({ omraade }) => omraade === "alle");
const years = rows.map(({ aar }) => aar);
const [FIRST, LAST] = [Math.min(...years), Math.max(...years)];
const nord = rows.filter(({ tilsyn }) => tilsyn === "Nord");
const highest = nord.reduce((a, b) => (b.henvendelser > a.henvendelser ? b : a));
const gaps = range(FIRST, LAST).filter((aar) => !nord.some((row) => row.aar === aar));

const series = (tilsyn: "Nord" | "Øst", colour: string): PanelSeries => ({
  name: tilsyn,
  colour,
  points: unbroken(
    rows
      .filter((row) => row.tilsyn === tilsyn)
      .sort((a, b) => a.aar - b.aar)
      .map(({ aar, henvendelser }) => ({ x: aar, y: henvendelser })),
  ),
});

const whistleblowOverTime: FigureSpec = {
  id: "bekymringer-over-tid",
  headline: `Socialtilsyn Nord fik flest henvendelser om bekymrende forhold i ${highest.aar}`,
  subtitle: `Henvendelser til Socialtilsyn Nord og Socialtilsyn Øst, ${FIRST}-${LAST}`,
  views: [
    {
      value: "antal",
      label: "Antal",
      chart: linePanels(
        [
          {
            title: "Henvendelser om året",
            series: [series("Nord", "var(--tilsyn-nord)"), series("Øst", "var(--tilsyn-oest)")],
            breaks: gaps.map((x) => ({ x, reason: `Nord: ${x} mangler` })),
          },
        ],
        {
          format: (value) => count(value, "henvendelse", "henvendelser"),
          formatLabel: (value) => number(value),
          ticks: [FIRST, highest.aar, LAST],
          columns: 1,
          panelTitle: "Socialtilsyn",
        },
      ),
    },
  ],
  note: "Tallene siger, hvor mange der henvendte sig. De siger ikke, hvor mange bekymringer der var grund til.",
  anomalies: ["whistleblow-oest-total-2021"],
  datasets: [whistleblow.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: `${FIRST} til ${LAST}`,
};

export const figures: FigureSpec[] = [whistleblowOverTime];
