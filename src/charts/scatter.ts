import { shortValue, valueWithUnit } from "../views/value-text.ts";
import type { Scale } from "../views/resolved.ts";
import type { Chart, Drawing, Size } from "./chart.ts";
import { haloed } from "./forms/halo.ts";
import { symbol } from "./forms/symbol.ts";
import { withDoubt } from "./with-doubt.ts";
import { scatterNames } from "./scatter-names.ts";
import { scatterScale } from "./scatter-scale.ts";
import { element, framed, textElement } from "./svg.ts";
import { textLines, textWidth } from "./text-lines.ts";
import { tickText } from "./tick-text.ts";

/** A thing with two values, and the group it is of. */
export interface ScatterPoint {
  code: string;
  name: string;
  group: string;
  x: number;
  y: number;
  /** Why either value is in doubt. */
  doubts?: { x?: string | undefined; y?: string | undefined };
  /** It stands out, with its name. */
  isChosen?: boolean;
}

/** Two measures of some things. */
export interface Scatter {
  x: Scale;
  y: Scale;
  points: readonly ScatterPoint[];
  /** Those that lie outside what is drawn, which the table alone has. */
  beyond?: readonly ScatterPoint[];
  /** Every group there is, in the order of its shape and colour, whether it has points or not. */
  groups: readonly string[];
}

const RADIUS = 5;
const LINE = 17;

const axisTitle = ({ title, unit }: Scale, isLogarithmic: boolean): string =>
  `${title}${unit === null ? "" : ` (${unit === "pct." ? "%" : unit})`}${isLogarithmic ? ", tidobles fra streg til streg" : ""}`;

/** What is read at a point: its name and both its values. */
const readPoint = ({ x, y }: Scatter, { name, doubts, ...point }: ScatterPoint): string =>
  `${name}: ${withDoubt(valueWithUnit(x, point.x), doubts?.x)} og ${withDoubt(valueWithUnit(y, point.y), doubts?.y)}`;

function groupLegend({ groups, points }: Scatter, width: number): Drawing {
  let [x, y] = [RADIUS, 12];
  const used = groups.filter((group) => points.some((point) => point.group === group));
  const entries = used.map((group) => {
    const index = groups.indexOf(group);
    const length = textWidth(group) + 26;
    if (x + length > width) [x, y] = [RADIUS, y + 20];
    const entry =
      symbol(index, x, y - 4, RADIUS, { fill: `var(--series-${index + 1})` }) +
      textElement({ x: x + 10, y, "text-anchor": "start" }, group);
    x += length;
    return entry;
  });
  return { content: entries.join(""), height: used.length === 0 ? 0 : y + 12 };
}

/**
 * A dot for each thing by two measures, in the shape and colour of its group, in order from left to right, the outermost
 * with their names. No line is laid through them.
 */
export function drawScatter(scatter: Scatter, size: Size): Drawing {
  const { points, groups } = scatter;
  const legend = groupLegend(scatter, size.width);
  const plotHeight = size.narrow ? 300 : 420;
  const yScale = scatterScale(
    points.map(({ y }) => y),
    [plotHeight, 8],
    size.narrow ? 5 : 7,
    (value) => shortValue(scatter.y, value),
  );
  const writeY = tickText(scatter.y, yScale.ticks);
  const yTitle = textLines(axisTitle(scatter.y, yScale.isLogarithmic), size.width);
  const top = legend.height + yTitle.length * LINE + 6;
  const left = Math.max(...yScale.ticks.map((tick) => textWidth(writeY(tick)))) + 12;
  const xScale = scatterScale(
    points.map(({ x }) => x),
    [left + 8, size.width - 12],
    size.narrow ? 4 : 7,
    (value) => shortValue(scatter.x, value),
  );
  const writeX = tickText(scatter.x, xScale.ticks);
  const grid = [
    ...yScale.ticks.map((tick) => {
      const y = yScale.at(tick);
      return (
        element("path", { d: `M${left} ${y.toFixed(1)}H${size.width}`, stroke: "var(--rule)" }) +
        textElement({ x: left - 6, y: y + 4, "text-anchor": "end", fill: "var(--muted)" }, writeY(tick))
      );
    }),
    ...xScale.ticks.map((tick) => {
      const x = xScale.at(tick);
      const text = writeX(tick);
      const centre = Math.min(x, size.width - textWidth(text) / 2);
      return (
        element("path", { d: `M${x.toFixed(1)} 8V${plotHeight + 4}`, stroke: "var(--rule)" }) +
        textElement({ x: centre, y: plotHeight + 20, fill: "var(--muted)" }, text)
      );
    }),
  ];
  const ordered = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const dots = ordered.map((point) => {
    const index = groups.indexOf(point.group);
    return symbol(index, xScale.at(point.x), yScale.at(point.y), point.isChosen ? RADIUS + 2 : RADIUS, {
      fill: point.isChosen ? "var(--signal)" : `var(--series-${index + 1})`,
      ...{ "fill-opacity": point.isChosen ? 1 : 0.75, stroke: "var(--paper)", "stroke-width": 1 },
      ...{ "data-v": readPoint(scatter, point), "data-k": point.code },
    });
  });
  const names = scatterNames(
    ordered.map(({ name, isChosen, x, y }) => ({
      ...{ name, x: xScale.at(x), y: yScale.at(y) },
      ...(isChosen ? { isChosen } : {}),
    })),
    { width: size.width, height: plotHeight, narrow: size.narrow },
  ).map(({ point, x, y, anchor }) =>
    textElement(
      {
        ...{ x, y, "text-anchor": anchor },
        ...(point.isChosen ? { fill: "var(--signal)", "font-weight": 700 } : {}),
      },
      point.name,
    ),
  );
  const xTitle = textLines(axisTitle(scatter.x, xScale.isLogarithmic), size.width);
  const line = (text: string, y: number, anchor: "start" | "end", x: number): string =>
    textElement({ x, y, "text-anchor": anchor, "font-weight": 600 }, text);
  return {
    content:
      legend.content +
      yTitle.map((text, at) => line(text, legend.height + 12 + at * LINE, "start", 0)).join("") +
      element("g", { transform: `translate(0,${top})` }, ...grid, ...dots, haloed(names)) +
      xTitle.map((text, at) => line(text, top + plotHeight + 42 + at * LINE, "end", size.width)).join(""),
    height: top + plotHeight + 50 + (xTitle.length - 1) * LINE,
  };
}

/** Two measures of some things as a picture, with a table that has every point. `description` says how they go together. */
export const scatterChart = (scatter: Scatter, description: string): Chart => ({
  ...framed((size) => drawScatter(scatter, size)),
  description,
  table: {
    columns: [
      { title: "Kommune", numeric: false },
      { title: "Region", numeric: false },
      { title: axisTitle(scatter.x, false), numeric: true },
      { title: axisTitle(scatter.y, false), numeric: true },
    ],
    rows: [...scatter.points, ...(scatter.beyond ?? [])].map(({ name, group, x, y, doubts }) => [
      ...[name, group, withDoubt(shortValue(scatter.x, x), doubts?.x), withDoubt(shortValue(scatter.y, y), doubts?.y)],
    ]),
  },
});
