import { descending, sort, sum } from "d3";
import { nameOf, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import bidrag from "../../datasets/biokul-kommunebidrag.ts";
import { kroner } from "../../lib/format.ts";

const rows = sort(rowsOf(bidrag), (a, b) => descending(a.bidrag_kr, b.bidrag_kr));
const [largest] = rows;
const total = sum(rows, ({ bidrag_kr }) => bidrag_kr);

const contributions: FigureSpec = {
  id: "biokul-bidrag",
  headline: largest
    ? `${nameOf(largest.kommunekode)} skulle betale mest af kommunerne til biokulprojektet`
    : "Kommunerne skulle betale til biokulprojektet",
  subtitle: `Hvad hver af de ${rows.length} kommuner er sat til at betale til Farming for the Future, kr. I alt ${kroner(total)}`,
  views: [
    {
      value: "bidrag",
      label: "Bidrag",
      chart: stackedBars(
        rows.map(({ kommunekode, bidrag_kr }) => ({
          label: nameOf(kommunekode),
          code: String(kommunekode),
          values: { bidrag: bidrag_kr },
        })),
        {
          parts: [{ key: "bidrag", name: "Bidrag", fill: "var(--contrast)" }],
          relative: false,
          unit: "kr.",
          labelTitle: "Kommune",
          additive: true,
        },
      ),
    },
  ],
  note: "Beløbene står i en ansøgning og er et budget. Summen er beregnet af os.",
  datasets: [bidrag.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: String(rows[0]?.aar ?? ""),
};

export const figures: FigureSpec[] = [contributions];
