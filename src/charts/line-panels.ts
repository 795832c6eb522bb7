import * as Plot from "@observablehq/plot";
import { extent, max } from "d3";
import { escapeMarkup } from "../lib/markup.ts";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { renderPlot } from "./plot.ts";
import { spread } from "./spread.ts";

export interface LinePoint {
  x: number;
  y: number;
  /** Points with different segments are never joined: the definition changed between them. */
  segment: string;
}

export interface PanelSeries {
  name: string;
  colour: string;
  points: LinePoint[];
}

/** One small picture: a title, its lines, and the breaks drawn as vertical rules with a short reason. */
export interface Panel {
  title: string;
  series: PanelSeries[];
  breaks: { x: number; reason: string }[];
}

export interface LinePanelsOptions {
  format: (value: number) => string;
  /** Years marked under every panel. */
  ticks: number[];
  /** Two panels side by side on wide screens, or one. */
  columns: 1 | 2;
  panelTitle: string;
  xTitle: string;
}

const HEIGHT = { narrow: 190, wide: 220 };

/** Small multiples of lines from zero, each panel on its own scale, never drawn across a break. */
export function linePanels(panels: readonly Panel[], options: LinePanelsOptions): Chart {
  return {
    ...bothSizes((size) => assemble(panels, options, size)),
    description: describe(panels, options),
    table: table(panels, options),
  };
}

/** Panels are plots of their own, set beside or below each other in one SVG. */
function assemble(panels: readonly Panel[], options: LinePanelsOptions, size: Size): string {
  const columns = size.narrow ? 1 : options.columns;
  const height = size.narrow ? HEIGHT.narrow : HEIGHT.wide;
  const width = Math.floor(size.width / columns);
  const parts = panels.map((panel, index) => {
    const [x, y] = [(index % columns) * width, Math.floor(index / columns) * (height + 26)];
    const inner = drawPanel(panel, options, { ...size, width }, height);
    const content = inner.slice(inner.indexOf(">") + 1, inner.lastIndexOf("</svg>"));
    const title = `<text x="4" y="13" text-anchor="start" font-weight="600">${escapeMarkup(panel.title)}</text>`;
    return `<g transform="translate(${x},${y})">${title}<g transform="translate(0,16)">${content}</g></g>`;
  });
  const total = Math.ceil(panels.length / columns) * (height + 26);
  return (
    `<svg class="${size.narrow ? "narrow" : "wide"}" viewBox="0 0 ${size.width} ${total}" text-anchor="middle" ` +
    `font-size="13" fill="currentColor" aria-hidden="true" focusable="false">${parts.join("")}</svg>`
  );
}

interface FlatPoint extends LinePoint {
  series: PanelSeries;
}

function drawPanel(panel: Panel, { format, ticks }: LinePanelsOptions, size: Size, height: number): string {
  const points: FlatPoint[] = panel.series.flatMap((series) => series.points.map((point) => ({ ...point, series })));
  const [first = 0, last = 0] = extent(points, (point) => point.x);
  const top = max(points, (point) => point.y) ?? 1;
  const several = panel.series.length > 1;
  const pixels = spread(
    panel.series.map((series) => (1 - (series.points.at(-1)?.y ?? 0) / (top * 1.12)) * (height - 48)),
    16,
  );
  const ends = panel.series.flatMap((series, index) => {
    const end = series.points.at(-1);
    return end ? [{ end, series, at: (1 - (pixels[index] ?? 0) / (height - 48)) * top * 1.12 }] : [];
  });
  return renderPlot(size, {
    height,
    marginLeft: 18,
    marginRight: several ? 104 : 84,
    marginTop: 22,
    marginBottom: 26,
    x: { domain: [Math.min(first, ticks[0] ?? first), Math.max(last, ticks.at(-1) ?? last)] },
    y: { domain: [0, top * 1.12], axis: null },
    marks: [
      Plot.axisX(ticks, { tickFormat: String, tickSize: 4, fill: "var(--muted)", stroke: "var(--rule)", label: null }),
      Plot.ruleY([0], { stroke: "var(--muted)" }),
      Plot.ruleX(panel.breaks, { x: "x", stroke: "var(--ink)", strokeDasharray: "2,3" }),
      Plot.text(panel.breaks, {
        x: "x",
        text: "reason",
        frameAnchor: "top",
        textAnchor: "start",
        dx: 5,
        dy: -16,
        fill: "var(--muted)",
      }),
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
      Plot.text(ends, {
        x: (end: (typeof ends)[number]) => end.end.x,
        y: "at",
        text: ({ end, series }: (typeof ends)[number]) => (several ? `${series.name} ${format(end.y)}` : format(end.y)),
        textAnchor: "start",
        dx: 8,
        fontWeight: 600,
        fill: ({ series }: (typeof ends)[number]) => series.colour,
      }),
    ],
  });
}

function describe(panels: readonly Panel[], { format }: LinePanelsOptions): string {
  return panels
    .map((panel) => {
      const lines = panel.series.flatMap((series) => {
        const [first, last] = [series.points[0], series.points.at(-1)];
        return first && last ? [`${series.name} fra ${format(first.y)} i ${first.x} til ${format(last.y)} i ${last.x}`] : [];
      });
      const breaks = panel.breaks.map(({ x, reason }) => ` Databrud ved ${Math.ceil(x)}: ${reason}.`);
      return `${panel.title}: ${lines.join("; ")}.${breaks.join("")}`;
    })
    .join(" ");
}

function table(panels: readonly Panel[], { format, panelTitle, xTitle }: LinePanelsOptions): Chart["table"] {
  return {
    columns: [
      { title: panelTitle, numeric: false },
      { title: "Serie", numeric: false },
      { title: xTitle, numeric: true },
      { title: "Værdi", numeric: true },
    ],
    rows: panels.flatMap((panel) =>
      panel.series.flatMap((series) =>
        series.points.map((point) => [panel.title, series.name, String(point.x), format(point.y)]),
      ),
    ),
  };
}
