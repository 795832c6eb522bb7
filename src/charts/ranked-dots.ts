import * as Plot from "@observablehq/plot";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { renderPlot } from "./plot.ts";

/** One row: a value, and where it can be told how sure it is. */
export interface RankedDot {
  label: string;
  value: number;
  /** Ends of the interval in the unit of the value; absent when none can be computed. */
  low?: number;
  high?: number;
  /** What the value rests on: `ca. 114 svar`. */
  base: string;
  /** True when the base is too small to lean on: drawn hollow. */
  weak?: boolean;
  /** The row that the figure is about. */
  highlight?: boolean;
  code?: string;
}

export interface RankedDotsOptions {
  domain: [number, number];
  ticks: number[];
  format: (value: number) => string;
  target?: { value: number; label: string };
  labelTitle: string;
  valueTitle: string;
  baseTitle: string;
}

/** Dots on a common scale, largest first, with interval and target line. */
export function rankedDots(dots: readonly RankedDot[], options: RankedDotsOptions): Chart {
  const ordered = [...dots].sort((a, b) => b.value - a.value);
  return {
    ...bothSizes((size) => draw(ordered, options, size)),
    description: describe(ordered, options),
    table: table(ordered, options),
  };
}

const colour = (dot: RankedDot): string => (dot.highlight ? "var(--signal)" : "var(--ink-soft)");

function draw(dots: readonly RankedDot[], options: RankedDotsOptions, size: Size): string {
  const { domain, ticks, format, target } = options;
  const step = size.narrow ? 46 : 38;
  const read = (dot: RankedDot): string => `${dot.label}: ${format(dot.value)}${interval(dot, options)}, ${dot.base}`;
  const withInterval = dots.filter((dot) => dot.low !== undefined && dot.high !== undefined);
  const label = size.narrow
    ? { frameAnchor: "left" as const, textAnchor: "start" as const, dx: 0, dy: -16 }
    : { frameAnchor: "left" as const, textAnchor: "end" as const, dx: -12, dy: 0 };
  return renderPlot(size, {
    height: dots.length * step + 58,
    marginLeft: size.narrow ? 10 : 190,
    marginRight: size.narrow ? 40 : 60,
    marginTop: 30,
    marginBottom: 28,
    x: { domain },
    y: { domain: dots.map((dot) => dot.label), type: "point", padding: 0.6, axis: null },
    marks: [
      Plot.axisX(ticks, { tickFormat: format, tickSize: 0, fill: "var(--muted)", label: null }),
      Plot.gridX(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      ...(target
        ? [
            Plot.ruleX([target.value], { stroke: "var(--ink)", strokeDasharray: "3,3" }),
            Plot.text([target], {
              x: "value",
              text: "label",
              frameAnchor: "top",
              dy: -20,
              fontWeight: 600,
            }),
          ]
        : []),
      Plot.ruleY(withInterval, { x1: "low", x2: "high", y: "label", stroke: colour, strokeWidth: 5, strokeOpacity: 0.28 }),
      Plot.dot(dots, {
        x: "value",
        y: "label",
        r: 6.5,
        fill: (dot: RankedDot) => (dot.weak ? "var(--paper)" : colour(dot)),
        stroke: colour,
        strokeWidth: 2,
        title: read,
        ariaLabel: (dot: RankedDot) => dot.code ?? null,
      }),
      Plot.text(dots, {
        x: (dot: RankedDot) => dot.high ?? dot.value,
        y: "label",
        text: (dot: RankedDot) => format(dot.value),
        textAnchor: "start",
        dx: 12,
        fontWeight: 600,
        fill: (dot: RankedDot) => (dot.highlight ? "var(--signal)" : "var(--ink)"),
      }),
      Plot.text(dots, { ...label, y: "label", text: (dot: RankedDot) => dot.label }),
    ],
  });
}

function interval(dot: RankedDot, { format }: RankedDotsOptions): string {
  if (dot.low === undefined || dot.high === undefined) return "";
  return ` (mellem ${format(dot.low)} og ${format(dot.high)})`;
}

function describe(dots: readonly RankedDot[], options: RankedDotsOptions): string {
  const { target, format, valueTitle } = options;
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return "Ingen tal.";
  const range = `${valueTitle}: højest er ${first.label} med ${format(first.value)}, lavest er ${last.label} med ${format(last.value)}.`;
  const reached = target ? dots.filter((dot) => dot.value >= target.value).length : 0;
  const goal = target ? ` ${reached} af ${dots.length} når ${target.label.toLocaleLowerCase("da-DK")}.` : "";
  const weak = dots.filter((dot) => dot.weak);
  const caution = weak.length > 0 ? ` Hul prik: så få svar, at tallet er usikkert (${weak.map((dot) => dot.label).join(", ")}).` : "";
  return `${range}${goal}${caution}`;
}

function table(dots: readonly RankedDot[], options: RankedDotsOptions): Chart["table"] {
  const { format, labelTitle, valueTitle, baseTitle } = options;
  return {
    columns: [
      { title: labelTitle, numeric: false },
      { title: valueTitle, numeric: true },
      { title: "Usikkerhed (beregnet)", numeric: true },
      { title: baseTitle, numeric: true },
    ],
    rows: dots.map((dot) => [
      dot.label,
      format(dot.value),
      dot.low === undefined || dot.high === undefined ? "" : `${format(dot.low)} til ${format(dot.high)}`,
      dot.base,
    ]),
  };
}
