import * as Plot from "@observablehq/plot";
import { fullStops } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { dotRows } from "./dot-rows.ts";
import { namedOrCounted, sharers } from "./extremes.ts";
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
  /** For the ends of the interval, where they need a decimal more than the value. */
  formatEnd?: (value: number) => string;
  target?: { value: number; label: string };
  labelTitle: string;
  valueTitle: string;
  baseTitle: string;
  /** Room for the longest label in the wide rendering. */
  labelWidth?: number;
}

const VALUE_WIDTH = 48;
const BASE_WIDTH = 82;

/** Dots on a common scale, largest first, with interval, target line, value and base. Equal values stay in the order given. */
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
  const { format, target } = options;
  const rows = dots.map((dot) => ({ label: dot.label, side: dot.base, strong: dot.highlight, code: dot.code }));
  const scale = { ...options, labelWidth: options.labelWidth ?? 170, sideWidth: VALUE_WIDTH + BASE_WIDTH };
  const { frame, grid, labels } = dotRows(rows, scale, size);
  const read = (dot: RankedDot): string => `${dot.label}: ${format(dot.value)}${interval(dot, options)}, ${dot.base}`;
  const withInterval = dots.filter((dot) => dot.low !== undefined && dot.high !== undefined);
  return renderPlot(size, {
    ...frame,
    marks: [
      ...grid,
      ...(target ? targetLine(target) : []),
      ...labels,
      Plot.ruleY(withInterval, {
        x1: "low",
        x2: "high",
        y: "label",
        stroke: colour,
        strokeWidth: 4,
        strokeOpacity: 0.7,
      }),
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
        y: "label",
        text: (dot: RankedDot) => format(dot.value),
        frameAnchor: "right",
        textAnchor: "end",
        dx: size.narrow ? 40 : VALUE_WIDTH,
        fontWeight: 600,
        fill: (dot: RankedDot) => (dot.highlight ? "var(--signal)" : "var(--ink)"),
      }),
    ],
  });
}

function targetLine(target: { value: number; label: string }): Plot.Markish[] {
  return [
    Plot.ruleX([target.value], { stroke: "var(--ink)", strokeDasharray: "3,3" }),
    Plot.text([target], { x: "value", text: "label", frameAnchor: "top", dy: -20, fontWeight: 600 }),
  ];
}

function interval(dot: RankedDot, { format, formatEnd = format }: RankedDotsOptions): string {
  if (dot.low === undefined || dot.high === undefined) return "";
  return ` (mellem ${formatEnd(dot.low)} og ${formatEnd(dot.high)})`;
}

function describe(dots: readonly RankedDot[], options: RankedDotsOptions): string {
  const { target, format, valueTitle } = options;
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return "Ingen tal.";
  const ends = (end: "highest" | "lowest"): string =>
    namedOrCounted(sharers(dots, (dot) => dot.value, end).map(({ label }) => label));
  const range =
    first.value === last.value
      ? fullStops(`${valueTitle}: Alle har ${format(first.value)}.`)
      : fullStops(
          `${valueTitle}: højest er ${ends("highest")} med ${format(first.value)}, lavest er ${ends("lowest")} med ${format(last.value)}.`,
        );
  const weak = dots.filter((dot) => dot.weak).map((dot) => dot.label);
  const caution = weak.length > 0 ? ` Hul prik betyder få svar og gælder ${listAnd(weak)}.` : "";
  return `${range}${target ? reached(dots, target) : ""}${caution}`;
}

function reached(dots: readonly RankedDot[], { value, label }: { value: number; label: string }): string {
  const all = dots.filter((dot) => dot.value >= value).length;
  const clear = dots.filter((dot) => dot.low !== undefined && dot.low > value).length;
  const bounded = dots.some((dot) => dot.low !== undefined);
  return ` Stiplet linje: ${label}. ${all} af ${dots.length} når den${bounded ? `, ${clear} med hele usikkerheden over` : ""}.`;
}

function table(dots: readonly RankedDot[], options: RankedDotsOptions): Chart["table"] {
  const { format, formatEnd = format, labelTitle, valueTitle, baseTitle } = options;
  const intervals = dots.map(({ low, high }) =>
    low === undefined || high === undefined ? "" : `${formatEnd(low)} til ${formatEnd(high)}`,
  );
  const known = intervals.some((text) => text !== "");
  return {
    columns: [
      { title: labelTitle, numeric: false },
      { title: valueTitle, numeric: true },
      ...(known ? [{ title: "Usikkerhed (beregnet)", numeric: true }] : []),
      { title: baseTitle, numeric: true },
    ],
    rows: dots.map((dot, index) => [
      dot.label,
      format(dot.value),
      ...(known ? [intervals[index] ?? ""] : []),
      dot.base,
    ]),
  };
}
