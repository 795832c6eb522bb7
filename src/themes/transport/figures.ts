import { descending, sort, sum } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { number } from "../../lib/format.ts";
import { columns } from "../../model/shape.ts";

const rows = rowsOf(puljer);
const names = columns(puljer.row).find(({ name }) => name === "tema")?.labels ?? {};
const bars = sort(
  [...Map.groupBy(rows, ({ tema }) => tema)].map(([tema, own]) => ({
    label: names[tema] ?? tema,
    values: { beloeb: sum(own, ({ beloeb_mio_kr }) => beloeb_mio_kr) },
  })),
  (a, b) => descending(a.values.beloeb, b.values.beloeb),
);
const largest = rows.reduce((a, b) => (b.beloeb_mio_kr > a.beloeb_mio_kr ? b : a));

const pools: FigureSpec = {
  id: "puljer",
  headline: `${largest.pulje} er den største af planens ${rows.length} puljer`,
  subtitle: `Puljer i Infrastrukturplan 2035 efter emne, mio. kr. ${largest.pulje} er på ${number(largest.beloeb_mio_kr)} mio. kr.`,
  views: [
    {
      value: "beloeb",
      label: "Beløb",
      chart: stackedBars(bars, {
        parts: [{ key: "beloeb", name: "Mio. kr.", fill: "var(--contrast)" }],
        relative: false,
        unit: "mio. kr.",
        labelTitle: "Emne",
        additive: true,
      }),
    },
  ],
  note: "Summerne for hvert emne er beregnet af os.",
  datasets: [puljer.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: String(rows[0]?.aar ?? ""),
};

export const figures: FigureSpec[] = [pools];
