import * as Plot from "@observablehq/plot";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { halo } from "../../charts/dot-rows.ts";
import { renderPlot } from "../../charts/plot.ts";

export interface StepPoint {
  x: number;
  y: number;
}

/** One unbroken piece of the curve, such as a size class; the next one begins at another height. */
export interface StepPiece {
  name: string;
  points: [StepPoint, ...StepPoint[]];
  /** True when the piece goes on beyond the picture: its last point is not marked. */
  open: boolean;
}

export interface StepsOptions {
  /** On a logarithmic scale every doubling is equally tall; a linear one starts at zero. */
  scale: "linear" | "log";
  domain: [number, number];
  yTicks: number[];
  xTicks: number[];
  format: (value: number) => string;
  /** A value without its unit, for ticks and small screens. */
  formatShort: (value: number) => string;
  /** A position on the x axis with its unit: `24 pladser`. */
  formatX: (value: number) => string;
  xTitle: string;
  pieceTitle: string;
  valueTitle: string;
}

interface Labelled extends StepPoint {
  text: string;
}

const HEIGHT = { narrow: 320, wide: 380 };

/** A curve in pieces that jumps where one ends and the next begins, with the value at the ends of every piece. */
export function steps(pieces: readonly StepPiece[], options: StepsOptions): Chart {
  return {
    ...bothSizes((size) => draw(pieces, options, size)),
    description: describe(pieces, options),
    table: table(pieces, options),
  };
}

const starts = (pieces: readonly StepPiece[]): StepPoint[] => pieces.map(({ points }) => points[0]);
const stops = (pieces: readonly StepPiece[]): StepPoint[] =>
  pieces.flatMap(({ points, open }) => (open ? [] : points.slice(-1)));
const isFlat = ({ points }: StepPiece): boolean => points.every(({ y }) => y === points[0].y);

function draw(pieces: readonly StepPiece[], options: StepsOptions, size: Size): string {
  const { scale, domain, yTicks, xTicks, format, formatShort, formatX } = options;
  const at = ({ x, y }: StepPoint): string => (size.narrow ? `${x}: ${formatShort(y)}` : `${formatX(x)}: ${format(y)}`);
  const flat = pieces.filter(isFlat);
  const curved = pieces.filter((piece) => !isFlat(piece));
  const points = pieces.flatMap((piece) => piece.points.map((point) => ({ ...point, name: piece.name })));
  const ends = [...starts(pieces), ...stops(pieces)];
  const xs = points.map((point) => point.x);
  const text = (labels: Labelled[], options: Plot.TextOptions) =>
    Plot.text(labels, { x: "x", y: "y", text: "text", fill: "var(--ink)", fontWeight: 600, ...halo, ...options });
  return renderPlot(size, {
    height: size.narrow ? HEIGHT.narrow : HEIGHT.wide,
    marginLeft: size.narrow ? 30 : 90,
    marginRight: 56,
    marginTop: 18,
    marginBottom: 34,
    x: { domain: [Math.min(...xs), Math.max(...xs)] },
    y: { type: scale, domain, axis: null },
    marks: [
      Plot.gridY(yTicks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      // Not an axis: a log scale leaves out the labels of ticks that are not powers of ten.
      Plot.text(yTicks, {
        y: (value: number) => value,
        text: (value: number) => formatShort(value),
        frameAnchor: "right",
        textAnchor: "start",
        dx: 8,
        fill: "var(--muted)",
      }),
      Plot.axisX(xTicks, {
        tickFormat: (x: number) => (x === xTicks.at(-1) ? formatX(x) : String(x)),
        tickSize: 4,
        fill: "var(--muted)",
        stroke: "var(--muted)",
        label: null,
      }),
      Plot.line(points, { x: "x", y: "y", z: "name", stroke: "var(--signal)", strokeWidth: 2.5, curve: "monotone-x" }),
      Plot.dot(ends, {
        x: "x",
        y: "y",
        r: 4.5,
        fill: "var(--signal)",
        title: (point: StepPoint) => `${formatX(point.x)}: ${format(point.y)}`,
      }),
      text(
        starts(curved).map((point) => ({ ...point, text: at(point) })),
        { textAnchor: "start", dx: 7, dy: -11 },
      ),
      text(
        stops(curved).map((point) => ({ ...point, text: at(point) })),
        { textAnchor: "end", dx: 4, dy: 16 },
      ),
      text(
        flat.map(({ points }) => ({
          x: (points[0].x + (points.at(-1)?.x ?? points[0].x)) / 2,
          y: points[0].y,
          text: size.narrow ? formatShort(points[0].y) : format(points[0].y),
        })),
        { dy: 16 },
      ),
    ],
  });
}

function describe(pieces: readonly StepPiece[], { format, formatX, valueTitle }: StepsOptions): string {
  const parts = pieces.map((piece) => {
    const [first, last] = [piece.points[0], piece.points.at(-1)];
    if (isFlat(piece)) return `${format(first.y)} for ${piece.name}`;
    const end = piece.open || !last ? "" : ` og ${format(last.y)} ved ${formatX(last.x)}`;
    return `${piece.name} ${format(first.y)} ved ${formatX(first.x)}${end}`;
  });
  return `${valueTitle}: ${parts.join("; ")}.`;
}

function table(
  pieces: readonly StepPiece[],
  { format, formatX, xTitle, pieceTitle, valueTitle }: StepsOptions,
): Chart["table"] {
  return {
    columns: [
      { title: xTitle, numeric: false },
      { title: pieceTitle, numeric: false },
      { title: valueTitle, numeric: true },
    ],
    rows: pieces.flatMap((piece) =>
      [...starts([piece]), ...stops([piece])].map((point) => [formatX(point.x), piece.name, format(point.y)]),
    ),
  };
}
