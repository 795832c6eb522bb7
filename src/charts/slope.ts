import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { renderPlot } from "./plot.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-lines.ts";

/** One line from a first to a second point in time. */
export interface SlopeLine {
  label: string;
  from: number;
  to: number;
  highlight?: boolean;
  /** The second value is in doubt: drawn hollow, with this short note beside it. */
  doubt?: string;
  code?: string;
}

export interface SlopeOptions {
  fromTitle: string;
  toTitle: string;
  format: (value: number) => string;
  /** The difference in words, such as `+8 procentpoint`. */
  formatChange: (change: number) => string;
  labelTitle: string;
  changeTitle: string;
}

interface Placed {
  line: SlopeLine;
  at: number;
}

const PLOT_HEIGHT = 380;
const LABEL_GAP = 17;
const MARGIN = 34;
const LABEL_OFFSET = 10;

/** Lines between two years, the chosen ones in colour; labels are moved apart so that none covers another. */
export function slope(lines: readonly SlopeLine[], options: SlopeOptions): Chart {
  return {
    ...bothSizes((size) => draw(lines, options, size)),
    description: describe(lines, options),
    table: {
      columns: [
        { title: options.labelTitle, numeric: false },
        { title: options.fromTitle, numeric: true },
        { title: options.toTitle, numeric: true },
        { title: options.changeTitle, numeric: true },
      ],
      rows: lines.map((line) => [
        line.label,
        options.format(line.from),
        options.format(line.to),
        options.formatChange(line.to - line.from),
      ]),
    },
  };
}

function draw(lines: readonly SlopeLine[], options: SlopeOptions, size: Size): string {
  const { format, formatChange, fromTitle, toTitle } = options;
  const [low = 0, high = 0] = extent(lines.flatMap((line) => [line.from, line.to]));
  const inner = PLOT_HEIGHT - 2 * MARGIN;
  const toPixel = (value: number): number => MARGIN + ((high - value) / (high - low)) * inner;
  const toValue = (pixel: number): number => high - ((pixel - MARGIN) / inner) * (high - low);
  const place = (value: (line: SlopeLine) => number): Placed[] => {
    const pixels = spread(
      lines.map((line) => toPixel(value(line))),
      LABEL_GAP,
      MARGIN - 8,
      PLOT_HEIGHT - MARGIN + 8,
    );
    return lines.map((line, index) => ({ line, at: toValue(pixels[index] ?? 0) }));
  };
  const ordered = [...lines].sort((a, b) => Number(a.highlight ?? false) - Number(b.highlight ?? false));
  const stroke = (line: SlopeLine): string => (line.highlight ? "var(--signal)" : "var(--context)");
  const ink = ({ line }: Placed): string => (line.highlight ? "var(--ink)" : "var(--muted)");
  const read = (line: SlopeLine): string =>
    `${line.label}: ${format(line.from)} i ${fromTitle}, ${format(line.to)} i ${toTitle} (${formatChange(line.to - line.from)})`;
  const code = (line: SlopeLine): string | null => line.code ?? null;
  const ends = ordered.flatMap((line) => [
    { line, x: 0, y: line.from, hollow: false },
    { line, x: 1, y: line.to, hollow: line.doubt !== undefined },
  ]);
  const fromText = (line: SlopeLine): string => `${line.label} ${format(line.from)}`;
  const toText = (line: SlopeLine): string => endText(line, options, size);
  const room = (text: (line: SlopeLine) => string): number =>
    Math.max(...lines.map((line) => textWidth(text(line)))) + LABEL_OFFSET;
  const label = { fill: ink, ariaLabel: ({ line }: Placed) => code(line) };
  return renderPlot(size, {
    height: PLOT_HEIGHT,
    marginLeft: Math.max(room(fromText), size.narrow ? 142 : 210),
    marginRight: Math.max(room(toText), size.narrow ? 56 : 210),
    marginTop: MARGIN,
    marginBottom: MARGIN,
    x: { domain: [0, 1], axis: null },
    y: { domain: [low, high], axis: null },
    marks: [
      Plot.ruleX([0, 1], { stroke: "var(--rule)" }),
      Plot.text([fromTitle, toTitle], {
        x: (_, i) => i,
        text: (d: string) => d,
        frameAnchor: "top",
        dy: -26,
        fontWeight: 600,
      }),
      Plot.link(ordered, {
        x1: 0,
        x2: 1,
        y1: "from",
        y2: "to",
        stroke,
        strokeWidth: (line: SlopeLine) => (line.highlight ? 2.5 : 1.5),
        title: read,
        ariaLabel: code,
      }),
      Plot.dot(ends, {
        x: "x",
        y: "y",
        r: 4,
        fill: (end: (typeof ends)[number]) => (end.hollow ? "var(--paper)" : stroke(end.line)),
        stroke: (end: (typeof ends)[number]) => stroke(end.line),
        strokeWidth: 2,
        ariaLabel: (end: (typeof ends)[number]) => code(end.line),
      }),
      Plot.text(
        place((line) => line.from),
        {
          ...label,
          x: 0,
          y: "at",
          dx: -LABEL_OFFSET,
          textAnchor: "end",
          text: ({ line }: Placed) => fromText(line),
        },
      ),
      Plot.text(
        place((line) => line.to),
        {
          ...label,
          x: 1,
          y: "at",
          dx: LABEL_OFFSET,
          textAnchor: "start",
          text: ({ line }: Placed) => toText(line),
        },
      ),
    ],
  });
}

function endText(line: SlopeLine, { format }: SlopeOptions, { narrow }: Size): string {
  const value = format(line.to);
  if (narrow) return line.doubt === undefined ? value : `${value}*`;
  return line.doubt === undefined ? `${value} ${line.label}` : `${value} ${line.label}, ${line.doubt}`;
}

function describe(lines: readonly SlopeLine[], { format, formatChange, fromTitle, toTitle }: SlopeOptions): string {
  const rose = lines.filter((line) => line.to > line.from).length;
  const fell = lines.filter((line) => line.to < line.from).length;
  const ordered = [...lines].sort((a, b) => b.to - b.from - (a.to - a.from));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (!most || !least) return "Ingen tal.";
  const move = (line: SlopeLine): string =>
    `${line.label} (${formatChange(line.to - line.from)}, fra ${format(line.from)} til ${format(line.to)})`;
  const doubtful = lines.filter((line) => line.doubt !== undefined).map((line) => `${line.label}: ${line.doubt ?? ""}`);
  return [
    `Fra ${fromTitle} til ${toTitle} steg tallet for ${rose} og faldt for ${fell} af ${lines.length}.`,
    ...(most.to > most.from ? [`Mest op: ${move(most)}.`] : []),
    ...(least.to < least.from ? [`Mest ned: ${move(least)}.`] : []),
    ...(doubtful.length > 0 ? [`Hul prik: tallet er usikkert. ${doubtful.join(". ")}.`] : []),
  ].join(" ");
}
