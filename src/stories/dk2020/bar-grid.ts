import { max, sum } from "d3";
import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { element, svg, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";

/** A row of the grid: for every line in it, such as a year, one count per column. */
export interface BarGridRow {
  label: string;
  lines: { label: string; values: number[] }[];
  /** The row that the figure is about. */
  highlight?: boolean;
}

export interface BarGridOptions {
  /** Names of the columns, in the order of the values. */
  columns: string[];
  /** What is counted, in singular and plural. */
  unit: [string, string];
  titles: { row: string; line: string };
}

const STEP = 19;
const ROW_GAP = 15;
const TOP = 30;
const VALUE_GAP = 5;
const COLUMN_GAP = 9;
const BOLD = 1.06;
const MARGINS = { narrow: { line: 64, bars: 100 }, wide: { line: 90, bars: 134 } };

/** Bars from zero in a grid, all on one scale, each with its count. Rows, lines and columns in the order given. */
export function barGrid(rows: readonly BarGridRow[], options: BarGridOptions): Chart {
  return {
    ...bothSizes((size) => draw(rows, options, size)),
    description: describe(rows, options),
    table: {
      columns: [
        { title: options.titles.row, numeric: false },
        { title: options.titles.line, numeric: false },
        ...options.columns.map((title) => ({ title, numeric: true })),
      ],
      rows: rows.flatMap((row) =>
        row.lines.map((line) => [row.label, line.label, ...line.values.map((value) => number(value))]),
      ),
    },
  };
}

function draw(rows: readonly BarGridRow[], { columns, unit }: BarGridOptions, size: Size): string {
  const margin = marginsFor(rows, size);
  const { perUnit, widths } = fit(rows, columns, size.width - margin.bars);
  const left = (at: number): number => margin.bars + sum(widths.slice(0, at));
  const start = { "text-anchor": "start" } as const;
  const heads = columns.map((name, at) => textElement({ x: left(at), y: 14, ...start, "font-weight": 600 }, name));
  let y = TOP;
  const drawn = rows.map((row) => {
    const rule = element("line", {
      x1: 0,
      x2: size.width,
      y1: y - ROW_GAP / 2,
      y2: y - ROW_GAP / 2,
      stroke: "var(--rule)",
    });
    const fill = row.highlight ? "var(--signal)" : "var(--ink-soft)";
    const ink = row.highlight ? "var(--signal)" : "var(--ink)";
    const label = textElement({ x: 0, y: y + 14, ...start, "font-weight": 600, fill: ink }, row.label);
    const lines = row.lines.map((line) => {
      const bars = line.values.map((value, at) => {
        const name = columns[at] ?? "";
        const read = `${row.label}, ${name.toLocaleLowerCase("da-DK")}, ${line.label}: ${count(value, ...unit)}`;
        const bar = { x: left(at), y: y + 3, width: Math.max(value * perUnit, 1), height: STEP - 5, "data-v": read };
        const text = { x: left(at) + value * perUnit + VALUE_GAP, y: y + 14.5, ...start };
        return (
          element("rect", { ...bar, fill: value === 0 ? "var(--rule)" : fill }) +
          textElement(value === 0 ? { ...text, fill: "var(--muted)" } : { ...text, "font-weight": 600 }, number(value))
        );
      });
      const name = textElement({ x: margin.line, y: y + 14.5, ...start, fill: "var(--muted)" }, line.label);
      y += STEP;
      return name + bars.join("");
    });
    y += ROW_GAP;
    return rule + label + lines.join("");
  });
  return svg(size, y - ROW_GAP + 4, heads.join("") + drawn.join(""));
}

/** Where the names of the lines, and the bars, begin: further to the right where a row has a long name. */
function marginsFor(rows: readonly BarGridRow[], { narrow }: Size): { line: number; bars: number } {
  const { line, bars } = narrow ? MARGINS.narrow : MARGINS.wide;
  const longer = Math.max(0, (max(rows, (row) => textWidth(row.label) * BOLD) ?? 0) + COLUMN_GAP - line);
  return { line: line + longer, bars: bars + longer };
}

/** The longest bars for which every column has room for its longest bar and for its name. */
function fit(
  rows: readonly BarGridRow[],
  columns: readonly string[],
  room: number,
): { perUnit: number; widths: number[] } {
  const longest = columns.map((_, at) => max(rows, (row) => max(row.lines, (line) => line.values[at])) ?? 0);
  const withValue = (value: number, perUnit: number): number =>
    value * perUnit + VALUE_GAP + textWidth(number(value)) * BOLD;
  const widthsAt = (perUnit: number): number[] =>
    columns.map((name, at) => Math.max(textWidth(name) * BOLD, withValue(longest[at] ?? 0, perUnit)) + COLUMN_GAP);
  const largest = Math.max(1, ...longest);
  let perUnit = room / largest;
  while (perUnit * largest > 1 && sum(widthsAt(perUnit)) > room + COLUMN_GAP) perUnit *= 0.99;
  return { perUnit, widths: widthsAt(perUnit) };
}

function describe(rows: readonly BarGridRow[], { columns, unit }: BarGridOptions): string {
  const sentences = rows.map((row) => {
    const lines = row.lines.map((line) => {
      const texts = line.values.map(
        (value, at) => `${(columns[at] ?? "").toLocaleLowerCase("da-DK")} ${number(value)}`,
      );
      return `${line.label}: ${listAnd(texts)}`;
    });
    return `${row.label}, ${lines.join("; ")}.`;
  });
  return `Antal ${unit[1]}. ${sentences.join(" ")}`;
}
