import * as Plot from "@observablehq/plot";
import { max } from "d3";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { renderPlot } from "./plot.ts";

/** One row: two values of the same thing, in the same unit. */
export interface DumbbellRow {
  label: string;
  from: number;
  to: number;
  /** The difference in words, such as `+30,7 %`. */
  change: string;
}

export interface DumbbellOptions {
  from: { title: string; colour: string };
  to: { title: string; colour: string };
  format: (value: number) => string;
  labelTitle: string;
  changeTitle: string;
}

const STEP = { narrow: 74, wide: 40 };
const COLUMNS = { from: 82, to: 166, change: 264 };

/** Pairs of dots on a common scale from zero, rows in the order given, values and change written out beside them. */
export function dumbbell(rows: readonly DumbbellRow[], options: DumbbellOptions): Chart {
  return {
    ...bothSizes((size) => draw(rows, options, size)),
    description: describe(rows, options),
    table: {
      columns: [
        { title: options.labelTitle, numeric: false },
        { title: options.from.title, numeric: true },
        { title: options.to.title, numeric: true },
        { title: options.changeTitle, numeric: true },
      ],
      rows: rows.map((row) => [row.label, options.format(row.from), options.format(row.to), row.change]),
    },
  };
}

function draw(rows: readonly DumbbellRow[], options: DumbbellOptions, size: Size): string {
  const top = max(rows, (row) => Math.max(row.from, row.to)) ?? 1;
  const y = "label";
  const inset = (size.narrow ? STEP.narrow : STEP.wide) / 2 - 8;
  // The second dot is smaller, so that the first can be seen behind it when the two are alike.
  const end = (key: "from" | "to", r: number) =>
    Plot.dot(rows, {
      x: key,
      y,
      r,
      fill: options[key].colour,
      stroke: "var(--paper)",
      title: (row: DumbbellRow) => `${row.label}, ${options[key].title}: ${options.format(row[key])} (${row.change})`,
    });
  return renderPlot(size, {
    height: rows.length * (size.narrow ? STEP.narrow : STEP.wide) + (size.narrow ? 8 : 34),
    marginLeft: size.narrow ? 8 : 220,
    marginRight: size.narrow ? 8 : COLUMNS.change + 5,
    marginTop: size.narrow ? 4 : 30,
    marginBottom: 4,
    x: { domain: [0, top], axis: null },
    y: { domain: rows.map((row) => row.label), type: "band", axis: null },
    marks: [
      Plot.ruleY(rows, { y, x1: 0, x2: top, stroke: "var(--rule)" }),
      Plot.tickX(rows, { x: 0, y, insetTop: inset, insetBottom: inset, stroke: "var(--muted)" }),
      Plot.link(rows, { x1: "from", x2: "to", y1: y, y2: y, stroke: "var(--context)", strokeWidth: 4 }),
      end("from", 7),
      end("to", 5),
      ...(size.narrow ? narrowTexts(rows, options) : wideTexts(rows, options)),
    ],
  });
}

/** Above the marks the label and the change, below them both values with their names. */
function narrowTexts(rows: readonly DumbbellRow[], { from, to, format }: DumbbellOptions): Plot.Markish[] {
  const start = { y: "label", frameAnchor: "left", textAnchor: "start", dx: -8 } as const;
  const value = (key: "from" | "to", dx: number) =>
    Plot.text(rows, {
      ...start,
      dx,
      dy: 19,
      text: (row: DumbbellRow) => `${key === "from" ? from.title : to.title}: ${format(row[key])}`,
      fill: key === "from" ? from.colour : to.colour,
      fontWeight: 600,
    });
  return [
    Plot.text(rows, { ...start, dy: -18, text: "label" }),
    Plot.text(rows, {
      y: "label",
      frameAnchor: "right",
      textAnchor: "end",
      dx: 8,
      dy: -18,
      text: "change",
      fontWeight: 600,
    }),
    value("from", -8),
    value("to", 130),
  ];
}

/** The label at the left, and at the right a column for each value and one for the change. */
function wideTexts(rows: readonly DumbbellRow[], options: DumbbellOptions): Plot.Markish[] {
  const { from, to, format, changeTitle } = options;
  const column = (title: string, dx: number, fill: string, text: (row: DumbbellRow) => string): Plot.Markish[] => [
    Plot.text(rows, { y: "label", frameAnchor: "right", textAnchor: "end", dx, fill, fontWeight: 600, text }),
    Plot.text([title], {
      frameAnchor: "top-right",
      textAnchor: "end",
      dx,
      dy: -24,
      fill,
      fontWeight: 600,
      text: [title],
    }),
  ];
  return [
    Plot.text(rows, { y: "label", text: "label", frameAnchor: "left", textAnchor: "end", dx: -14 }),
    ...column(from.title, COLUMNS.from, from.colour, (row) => format(row.from)),
    ...column(to.title, COLUMNS.to, to.colour, (row) => format(row.to)),
    ...column(changeTitle, COLUMNS.change, "var(--ink)", (row) => row.change),
  ];
}

function describe(rows: readonly DumbbellRow[], { from, to, format }: DumbbellOptions): string {
  const pairs = rows.map((row) => `${row.label} ${format(row.from)} og ${format(row.to)} (${row.change})`);
  return `${from.title} og ${to.title}: ${pairs.join("; ")}.`;
}
