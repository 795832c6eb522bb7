import { descending, sort } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import orkestre from "../../datasets/orkestre.ts";
import { columns } from "../../model/shape.ts";

const rows = rowsOf(orkestre);
const names = columns(orkestre.row).find(({ name }) => name === "gruppe")?.labels ?? {};
const bars = sort(
  [...Map.groupBy(rows, ({ gruppe }) => gruppe)].map(([gruppe, own]) => ({
    label: names[gruppe] ?? gruppe,
    values: { antal: own.length },
  })),
  (a, b) => descending(a.values.antal, b.values.antal),
);

const orchestras: FigureSpec = {
  id: "orkestre",
  headline: `${rows.length} orkestre og ensembler har fast støtte fra staten`,
  subtitle: `Orkestre efter slags, ${rows[0]?.aar ?? ""}`,
  views: [
    {
      value: "antal",
      label: "Antal",
      chart: stackedBars(bars, {
        parts: [{ key: "antal", name: "Orkestre", fill: "var(--contrast)" }],
        relative: false,
        unit: "orkestre",
        labelTitle: "Slags",
        additive: true,
      }),
    },
  ],
  note: "Optalt af os på listen i kilden.",
  datasets: [orkestre.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: String(rows[0]?.aar ?? ""),
};

export const figures: FigureSpec[] = [orchestras];
