import * as Plot from "@observablehq/plot";
import type { SymbolType } from "d3";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { dotRows, halo } from "./dot-rows.ts";
import { renderPlot } from "./plot.ts";

/** One of the two values of a row. */
export interface PairedValue {
  value: number;
  /** As it is printed: `74 %`. */
  text: string;
  /** True when the base is too small to lean on: drawn hollow. */
  weak?: boolean;
}

/** Two values of the same thing, and how they differ. */
export interface PairedRow {
  label: string;
  values: [PairedValue, PairedValue];
  /** The difference in short, as it stands beside the row: `+36 (13 til 59)`. */
  difference: string;
  /** The difference as a whole phrase, for those who hear it. */
  read: string;
  /** The row that the figure is about. */
  highlight?: boolean;
}

/** What the first, or the second, value of every row is. A `tick` is a line to be reached, a `dot` a measurement. */
export interface PairedSeries {
  name: string;
  colour: string;
  symbol: "dot" | "tick";
}

export interface PairedDotsOptions {
  series: [PairedSeries, PairedSeries];
  domain: [number, number];
  ticks: number[];
  format: (value: number) => string;
  labelTitle: string;
  differenceTitle: string;
  /** Room for the longest label, and for the longest difference, in the wide rendering. */
  labelWidth: number;
  sideWidth: number;
}

const RADIUS = 6.5;
const RING = 10;

const TICK: SymbolType = {
  draw: (context, size) => {
    const half = Math.sqrt(size / Math.PI) * 1.4;
    context.rect(-1.5, -half, 3, 2 * half);
  },
};

/** Two dots, or a dot and the line it was to reach, on one scale per row. Rows in the order given. */
export function pairedDots(rows: readonly PairedRow[], options: PairedDotsOptions): Chart {
  return {
    ...bothSizes((size) => draw(rows, options, size)),
    description: describe(rows, options),
    table: table(rows, options),
  };
}

interface End extends PairedValue {
  row: PairedRow;
  series: PairedSeries;
  side: "left" | "right";
  /** What stands at the mark: the value, or for two equal values one text for both. */
  mark: string;
  /** The first of two equal values is a ring around the second. */
  ring: boolean;
}

function ends(row: PairedRow, { series: [a, b] }: PairedDotsOptions): End[] {
  const [first, second] = row.values;
  const rising = first.value <= second.value;
  const same = first.value === second.value;
  return [
    { ...first, row, series: a, side: rising ? "left" : "right", mark: same ? "" : first.text, ring: same },
    {
      ...second,
      row,
      series: b,
      side: rising ? "right" : "left",
      mark: same ? `begge ${second.text}` : second.text,
      ring: false,
    },
  ];
}

function draw(rows: readonly PairedRow[], options: PairedDotsOptions, size: Size): string {
  const all = rows.flatMap((row) => ends(row, options));
  const dots = all.filter((end) => end.series.symbol === "dot");
  const ticks = all.filter((end) => end.series.symbol === "tick");
  const y = (end: End): string => end.row.label;
  const title = ({ row, series, text }: End): string =>
    `${row.label}, ${series.name.toLocaleLowerCase("da-DK")}: ${text}. ${row.read}`;
  const sides = rows.map(({ label, difference, highlight }) => ({ label, side: difference, strong: highlight }));
  const { frame, grid, labels } = dotRows(sides, options, size);
  const heads = all.slice(0, 2);
  return renderPlot(size, {
    ...frame,
    r: { type: "identity" },
    marks: [
      ...grid,
      ...labels,
      Plot.ruleY(rows, {
        x1: (row: PairedRow) => row.values[0].value,
        x2: (row: PairedRow) => row.values[1].value,
        y: "label",
        stroke: (row: PairedRow) => (row.highlight ? "var(--ink)" : "var(--muted)"),
        strokeWidth: 2,
      }),
      Plot.dot(ticks, { x: "value", y, symbol: TICK, r: 7, fill: (end: End) => end.series.colour, title }),
      Plot.dot(dots, {
        x: "value",
        y,
        r: (end: End) => (end.ring ? RING : RADIUS),
        fill: (end: End) => (end.weak || end.ring ? "var(--paper)" : end.series.colour),
        stroke: (end: End) => end.series.colour,
        strokeWidth: 2,
        title,
      }),
      ...(["left", "right"] as const).flatMap((side) => {
        const sign = side === "left" ? -1 : 1;
        const anchor = side === "left" ? ("end" as const) : ("start" as const);
        const here = (list: End[]): End[] => list.filter((end) => end.side === side);
        return [
          Plot.text(here(all), {
            x: "value",
            y,
            text: "mark",
            fill: "var(--ink)",
            textAnchor: anchor,
            dx: 14 * sign,
            fontWeight: 600,
            ...halo,
          }),
          Plot.text(here(heads), {
            x: "value",
            y,
            text: (end: End) => end.series.name,
            fill: (end: End) => end.series.colour,
            textAnchor: anchor,
            dx: -6 * sign,
            dy: size.narrow ? -40 : -20,
            fontWeight: 600,
            ...halo,
          }),
        ];
      }),
    ],
  });
}

function describe(rows: readonly PairedRow[], { series: [a, b] }: PairedDotsOptions): string {
  const names = `${a.name} og ${b.name.toLocaleLowerCase("da-DK")}`;
  return `${names} i ${rows.length} rækker. ${rows.map((row) => `${row.label}: ${row.values[0].text} og ${row.values[1].text}, ${row.read}`).join(" ")}`;
}

function table(rows: readonly PairedRow[], { series, labelTitle, differenceTitle }: PairedDotsOptions): Chart["table"] {
  return {
    columns: [
      { title: labelTitle, numeric: false },
      ...series.map(({ name }) => ({ title: name, numeric: true })),
      { title: differenceTitle, numeric: true },
    ],
    rows: rows.map(({ label, values, difference }) => [label, ...values.map(({ text }) => text), difference]),
  };
}
