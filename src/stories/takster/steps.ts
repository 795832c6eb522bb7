import * as Plot from "@observablehq/plot";
import { extent, range, ticks } from "d3";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { renderPlot } from "../../charts/plot.ts";
import { count, kroner, number } from "../../lib/format.ts";

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
  valueTitle: string;
}

interface Labelled extends StepPoint {
  text: string;
}

/** A rim of paper, so that a text can lie on a line. With it a text must name its fill: Plot gives it none. */
const halo = { stroke: "var(--paper)", strokeWidth: 4, strokeOpacity: 1 };
const HEIGHT = { narrow: 320, wide: 380 };
const LEAST_DOUBLED = 1000;

const short = (kr: number): string => number(kr);
const amount = (kr: number): string => kroner(Math.round(kr));
const places = (x: number): string => count(x, "plads", "pladser");

/** The ends of the scale of prices, and the prices that it names. */
function scaleOf(pieces: readonly StepPiece[], scale: StepsOptions["scale"]): { domain: number[]; yTicks: number[] } {
  const [low = 0, high = 0] = extent(pieces.flatMap(({ points }) => points.map(({ y }) => y)));
  if (scale === "linear") return { domain: [0, high * 1.1], yTicks: ticks(0, high * 1.1, 3) };
  const [bottom, top] = [low / 1.5, high * 1.15];
  const doublings = range(Math.ceil(Math.log2(top / LEAST_DOUBLED))).map((times) => LEAST_DOUBLED * 2 ** times);
  return { domain: [bottom, top], yTicks: doublings.filter((tick) => tick > bottom && tick < top) };
}

/** What a number of places costs, as a curve in pieces that jumps where one ends and the next begins, with the value at the ends of every piece. */
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

function draw(pieces: readonly StepPiece[], { scale }: StepsOptions, size: Size): string {
  const { domain, yTicks } = scaleOf(pieces, scale);
  const xTicks = starts(pieces).map(({ x }) => x);
  const at = ({ x, y }: StepPoint): string => (size.narrow ? `${x}: ${short(y)}` : `${places(x)}: ${amount(y)}`);
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
        text: short,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 8,
        fill: "var(--muted)",
      }),
      Plot.axisX(xTicks, {
        tickFormat: (x: number) => (x === xTicks.at(-1) ? places(x) : String(x)),
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
        title: (point: StepPoint) => `${places(point.x)}: ${amount(point.y)}`,
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
          text: size.narrow ? short(points[0].y) : amount(points[0].y),
        })),
        { dy: 16 },
      ),
    ],
  });
}

function describe(pieces: readonly StepPiece[], { valueTitle }: StepsOptions): string {
  const parts = pieces.map((piece) => {
    const [first, last] = [piece.points[0], piece.points.at(-1)];
    if (isFlat(piece)) return `${amount(first.y)} for ${piece.name}`;
    const end = piece.open || !last ? "" : ` og ${amount(last.y)} ved ${places(last.x)}`;
    return `${piece.name} ${amount(first.y)} ved ${places(first.x)}${end}`;
  });
  return `${valueTitle}: ${parts.join("; ")}.`;
}

const table = (pieces: readonly StepPiece[], { valueTitle }: StepsOptions): Chart["table"] => ({
  columns: [
    { title: "Antal pladser", numeric: false },
    { title: "Størrelse", numeric: false },
    { title: valueTitle, numeric: true },
  ],
  rows: pieces.flatMap((piece) =>
    [...starts([piece]), ...stops([piece])].map(({ x, y }) => [places(x), piece.name, amount(y)]),
  ),
});
