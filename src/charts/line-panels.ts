import { escapeMarkup } from "../lib/markup.ts";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { linePanel } from "./line-panel.ts";
import type { LinePanelsOptions, LinePoint, Panel, PanelSeries } from "./panel.ts";

const HEIGHT = { narrow: 172, wide: 200 };
const TITLE = 20;
const GAP = 18;

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
  const [width, step] = [Math.floor(size.width / columns), TITLE + height + GAP];
  const parts = panels.map((panel, index) => {
    const [x, y] = [(index % columns) * width, Math.floor(index / columns) * step];
    const inner = linePanel(panel, options, { ...size, width }, height);
    const content = inner.slice(inner.indexOf(">") + 1, inner.lastIndexOf("</svg>"));
    const title = `<text y="14" text-anchor="start" font-size="15" font-weight="600">${escapeMarkup(panel.title)}</text>`;
    return `<g transform="translate(${x},${y})">${title}<g transform="translate(0,${TITLE})">${content}</g></g>`;
  });
  const total = Math.ceil(panels.length / columns) * step - GAP;
  return (
    `<svg class="${size.narrow ? "narrow" : "wide"}" viewBox="0 0 ${size.width} ${total}" text-anchor="middle" ` +
    `font-size="13" fill="currentColor" aria-hidden="true" focusable="false">${parts.join("")}</svg>`
  );
}

function describe(panels: readonly Panel[], { format }: LinePanelsOptions): string {
  return panels
    .map((panel) => {
      const lines = panel.series.map((series) => `${series.name} ${pieces(series, format).join(", derefter ")}`);
      const breaks = panel.breaks.map(({ x, reason }) => ` Brud ved ${Math.ceil(x)}: ${reason}.`);
      return `${panel.title}: ${lines.join("; ")}.${breaks.join("")}`;
    })
    .join(" ");
}

/** The unbroken pieces of a line in words: where each begins and ends. */
function pieces({ points }: PanelSeries, format: LinePanelsOptions["format"]): string[] {
  const at = (point: LinePoint): string => `${format(point.y)} i ${point.x}`;
  return [...Map.groupBy(points, (point) => point.segment).values()].flatMap(([first, ...others]) => {
    const last = others.at(-1);
    if (!first) return [];
    return last ? [`fra ${at(first)} til ${at(last)}`] : [at(first)];
  });
}

function table(panels: readonly Panel[], { format, panelTitle }: LinePanelsOptions): Chart["table"] {
  const points = panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
  const xs = [...new Set(points.map((point) => point.x))].sort((a, b) => a - b);
  return {
    columns: [{ title: panelTitle, numeric: false }, ...xs.map((x) => ({ title: String(x), numeric: true }))],
    rows: panels.flatMap((panel) =>
      panel.series.map((series) => [
        `${panel.title}, ${series.name}`,
        ...xs.map((x) => series.points.find((point) => point.x === x)).map((point) => (point ? format(point.y) : "–")),
      ]),
    ),
  };
}
