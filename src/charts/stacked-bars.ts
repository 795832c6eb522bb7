import * as Plot from "@observablehq/plot";
import { sum } from "d3";
import { count, number, share } from "../lib/format.ts";
import { namedOrCounted, sharers } from "./extremes.ts";
import { listAnd } from "../lib/list.ts";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { renderPlot } from "./plot.ts";

/** One bar: a label, and a value per part. `code` marks it as a municipality's. */
export interface StackedBar {
  label: string;
  code?: string;
  values: Record<string, number>;
  /** The bar that the figure is about: its label stands out. */
  highlight?: boolean;
}

export interface StackedBarsOptions {
  /** The parts from left to right, with a name and a colour: a CSS custom property or colour. */
  parts: { key: string; name: string; fill: string }[];
  /** True for shares of the whole, false for the values themselves. */
  relative: boolean;
  /** What is counted: `pladser`. */
  unit: string;
  labelTitle: string;
  /** True when the bars are parts of one whole and may be added; false when they are years of the same thing. */
  additive: boolean;
}

interface Piece {
  bar: StackedBar;
  part: string;
  name: string;
  from: number;
  to: number;
  text: string;
  read: string;
}

const BAR = { narrow: 30, wide: 28 };

/** Horizontal bars divided into parts, each part labelled where there is room. Bars in the order given. */
export function stackedBars(bars: readonly StackedBar[], options: StackedBarsOptions): Chart {
  return {
    ...bothSizes((size) => draw(bars, options, size)),
    description: describe(bars, options),
    table: table(bars, options),
  };
}

const total = (bar: StackedBar): number => sum(Object.values(bar.values));

function pieces(bars: readonly StackedBar[], { parts, relative, unit }: StackedBarsOptions): Piece[] {
  return bars.flatMap((bar) => {
    const all = total(bar);
    let from = 0;
    return parts.flatMap(({ key, name }) => {
      const value = bar.values[key] ?? 0;
      if (value === 0) return [];
      const length = relative ? value / all : value;
      const piece = {
        bar,
        part: key,
        name,
        from,
        to: from + length,
        text: relative ? share(length) : number(value),
        read: `${bar.label}, ${name.toLocaleLowerCase("da-DK")}: ${number(value)} ${unit} (${share(value / all)})`,
      };
      from += length;
      return [piece];
    });
  });
}

function draw(bars: readonly StackedBar[], options: StackedBarsOptions, size: Size): string {
  const all = pieces(bars, options);
  const step = size.narrow ? BAR.narrow : BAR.wide;
  const marginLeft = size.narrow ? 106 : 130;
  const marginRight = 50;
  const longest = Math.max(...bars.map(total));
  const extent = options.relative ? 1 : longest;
  const perUnit = (size.width - marginLeft - marginRight) / extent;
  // A bar of one part has its value at its end already.
  const divided = options.parts.length > 1;
  const roomFor = (piece: Piece): boolean => divided && (piece.to - piece.from) * perUnit > piece.text.length * 6.6 + 3;
  const code = (piece: Piece): string | null => piece.bar.code ?? null;
  // A pixel between the parts, but never a part so thin that it is not there.
  const end = (piece: Piece): number => Math.max(piece.to - 1 / perUnit, piece.from + 1 / perUnit);
  return renderPlot(size, {
    height: bars.length * step + 26,
    marginLeft,
    marginRight,
    marginTop: 26,
    marginBottom: 0,
    x: { domain: [0, extent], axis: null },
    y: { domain: bars.map((bar) => bar.label), axis: null, padding: 0.22 },
    color: { domain: options.parts.map((part) => part.key), range: options.parts.map((part) => part.fill) },
    marks: [
      Plot.barX(all, {
        x1: "from",
        x2: end,
        y: (piece: Piece) => piece.bar.label,
        fill: "part",
        title: "read",
        ariaLabel: code,
      }),
      Plot.text(all.filter(roomFor), {
        x: (piece: Piece) => (piece.from + piece.to) / 2,
        y: (piece: Piece) => piece.bar.label,
        text: "text",
        fill: "var(--on-mark)",
        fontWeight: 600,
      }),
      Plot.text(partHeads(all, options, perUnit), {
        x: "at",
        y: () => bars[0]?.label,
        text: "name",
        fill: "fill",
        fontWeight: 600,
        textAnchor: "start",
        dy: -(step / 2 + 5),
      }),
      Plot.text(bars, {
        x: 0,
        y: "label",
        text: "label",
        textAnchor: "end",
        dx: -8,
        fill: (bar: StackedBar) => (bar.highlight ? "var(--signal)" : "currentColor"),
        ariaLabel: (bar: StackedBar) => bar.code ?? null,
      }),
      Plot.text(bars, {
        x: (bar: StackedBar) => (options.relative ? 1 : total(bar)),
        y: "label",
        text: (bar: StackedBar) => number(total(bar)),
        textAnchor: "start",
        dx: 7,
        fill: "var(--muted)",
      }),
    ],
  });
}

/** Names of the parts above the first bar, where they can stand without touching each other: a legend that needs no key. */
function partHeads(
  all: Piece[],
  { parts }: StackedBarsOptions,
  perUnit: number,
): { at: number; name: string; fill: string }[] {
  const first = all.filter((piece) => piece.bar === all[0]?.bar);
  let free = 0;
  return parts.map(({ key, name, fill }) => {
    const at = Math.max(free, first.find((piece) => piece.part === key)?.from ?? free);
    free = at + (name.length * 7.2 + 12) / perUnit;
    return { at, name, fill };
  });
}

function describe(bars: readonly StackedBar[], options: StackedBarsOptions): string {
  if (!options.additive) return bars.map((bar) => composition(bar.label, [bar], options)).join(" ");
  const extremes = options.parts.flatMap(({ key, name }) => {
    const portion = (bar: StackedBar): number => (bar.values[key] ?? 0) / total(bar);
    const ends = (end: "highest" | "lowest"): string => {
      const found = sharers(bars, portion, end);
      return `${namedOrCounted(found.map(({ label }) => label))} (${share(found[0] ? portion(found[0]) : 0)})`;
    };
    if (sharers(bars, portion, "highest").length === bars.length) return [];
    return [`${name}: størst andel har ${ends("highest")}, mindst har ${ends("lowest")}.`];
  });
  return [
    `Figuren har ${count(bars.length, "søjle", "søjler")}.`,
    composition("I alt", bars, options),
    ...extremes,
  ].join(" ");
}

/** What some bars hold together: `I alt 9.970 pladser: kommunal 47 %, privat 30 % og fælles 23 %.` */
function composition(name: string, bars: readonly StackedBar[], { parts, unit }: StackedBarsOptions): string {
  const whole = sum(bars, total);
  const texts = parts.map((part) => {
    const value = sum(bars, (bar) => bar.values[part.key] ?? 0);
    return `${part.name.toLocaleLowerCase("da-DK")} ${share(value / whole)}`;
  });
  return `${name}: ${number(whole)} ${unit}, heraf ${listAnd(texts)}.`;
}

function table(bars: readonly StackedBar[], { parts, labelTitle }: StackedBarsOptions): Chart["table"] {
  return {
    columns: [
      { title: labelTitle, numeric: false },
      ...parts.flatMap(({ name }) => [
        { title: name, numeric: true },
        { title: `${name}, andel`, numeric: true },
      ]),
      { title: "I alt", numeric: true },
    ],
    rows: bars.map((bar) => [
      bar.label,
      ...parts.flatMap(({ key }) => {
        const value = bar.values[key] ?? 0;
        return [number(value), share(value / total(bar), 1)];
      }),
      number(total(bar)),
    ]),
  };
}
