import * as Plot from "@observablehq/plot";
import { max } from "d3";
import type { Size } from "./chart.ts";
import type { LinePanelsOptions, LinePoint, Panel, PanelSeries } from "./panel.ts";
import { panelLabels, PLACES, type PanelLabel } from "./panel-labels.ts";
import { renderPlot } from "./plot.ts";

const MARGIN = { top: 24, bottom: 26, left: 44 };
const HEADROOM = 1.16;

interface FlatPoint extends LinePoint {
  series: PanelSeries;
}

/** One panel of `linePanels` as an SVG of its own, from zero to a little above its highest point. */
export function linePanel(panel: Panel, options: LinePanelsOptions, size: Size, height: number): string {
  const { format, ticks } = options;
  const points: FlatPoint[] = panel.series.flatMap((series) => series.points.map((point) => ({ ...point, series })));
  const top = (max(points, (point) => point.y) ?? 1) * HEADROOM;
  const [start, end] = [Math.min(...ticks), Math.max(...ticks)];
  const middle = (start + end) / 2;
  const right = panel.series.length > 1 ? 92 : 62;
  const labels = panelLabels(panel, options, {
    x: (end - start) / (size.width - MARGIN.left - right),
    y: top / (height - MARGIN.top - MARGIN.bottom),
  });
  const [early, late] = [panel.breaks.filter(({ x }) => x <= middle), panel.breaks.filter(({ x }) => x > middle)];
  const reason = { x: "x", text: "reason", frameAnchor: "top", dy: -16, fill: "var(--muted)" } as const;
  return renderPlot(size, {
    height,
    marginLeft: MARGIN.left,
    marginRight: right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: { domain: [start, end] },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.axisX(ticks, { tickFormat: String, tickSize: 4, fill: "var(--muted)", stroke: "var(--rule)", label: null }),
      Plot.ruleY([0], { stroke: "var(--muted)" }),
      Plot.ruleX(panel.breaks, { x: "x", stroke: "var(--ink)", strokeDasharray: "2,3", insetTop: -20 }),
      Plot.text(early, { ...reason, textAnchor: "start", dx: 6 }),
      Plot.text(late, { ...reason, textAnchor: "end", dx: -6 }),
      Plot.line(points, {
        x: "x",
        y: "y",
        z: (point: FlatPoint) => `${point.series.name} ${point.segment}`,
        stroke: (point: FlatPoint) => point.series.colour,
        strokeWidth: 2.5,
      }),
      Plot.dot(points, {
        x: "x",
        y: "y",
        r: 3.5,
        fill: (point: FlatPoint) => point.series.colour,
        title: (point: FlatPoint) => `${panel.title}, ${point.series.name} ${point.x}: ${format(point.y)}`,
      }),
      ...Object.entries(PLACES).map(([place, offset]) =>
        Plot.text(
          labels.filter((label) => label.place === place),
          { x: "x", y: "y", text: "text", fill: (label: PanelLabel) => label.colour, fontWeight: 600, ...offset },
        ),
      ),
    ],
  });
}
