import { extent, median } from "d3";
import { bothSizes, type Chart, type Size } from "./chart.ts";
import { capital, fullStops } from "../lib/format.ts";
import { namedOrCounted, sharers } from "./extremes.ts";
import { element, svg, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";
import { uncovered } from "./uncovered.ts";

/** One of those compared: a name and a value. */
export interface StripMember {
  name: string;
  code: string;
  value: number;
}

export interface StripOptions {
  /** Code of the member that the figure is about. */
  own: string;
  format: (value: number) => string;
  /** Who the members are, with how many: `de 11 kommuner i KKR Nordjylland`. */
  members: string;
  labelTitle: string;
  valueTitle: string;
}

const HEIGHT = 84;
const AXIS = 46;
const MARGIN = 8;
const FONT = 13;

/** A stroke for each member on a common scale from zero, with one's own, the middle and both ends written out. */
export function strip(members: readonly StripMember[], options: StripOptions): Chart {
  const reading = readStrip(members, options.own);
  return {
    ...bothSizes((size) => draw(members, reading, options, size)),
    description: describe(reading, options),
    table: {
      columns: [
        { title: options.labelTitle, numeric: false },
        { title: options.valueTitle, numeric: true },
        { title: "Placering", numeric: false },
      ],
      rows: rows(reading, options),
    },
  };
}

interface Reading {
  own: StripMember;
  low: StripMember;
  high: StripMember;
  /** All who have the lowest value and all who have the highest, by name or counted. */
  lowest: string;
  highest: string;
  middle: number;
  domain: [number, number];
}

function readStrip(members: readonly StripMember[], code: string): Reading {
  const own = members.find((member) => member.code === code);
  const ends = { lowest: sharers(members, valueOf, "lowest"), highest: sharers(members, valueOf, "highest") };
  const [low, high] = [ends.lowest[0], ends.highest[0]];
  if (!own || !low || !high) throw new Error(`no member of the strip has the code ${code}`);
  const [least = 0, most = 0] = extent([0, low.value, high.value]);
  const named = (all: readonly StripMember[]): string => namedOrCounted(all.map(({ name }) => name));
  return {
    ...{ own, low, high, lowest: named(ends.lowest), highest: named(ends.highest) },
    middle: median(members, valueOf) ?? Number.NaN,
    domain: [least, most],
  };
}

const valueOf = ({ value }: StripMember): number => value;

/** The highest, the middle and the lowest, and one's own where it is not named with either end, largest first. */
function rows({ own, low, high, lowest, highest, middle }: Reading, { format }: StripOptions): string[][] {
  const told = [lowest, highest].some((names) => names.split(/, | og /).includes(own.name));
  const named: { name: string; value: number; place: string }[] = [
    { name: highest, value: high.value, place: "højest" },
    ...(told ? [] : [{ ...own, place: "" }]),
    { name: "Midten", value: middle, place: "lige mange højere og lavere" },
    { name: lowest, value: low.value, place: "lavest" },
  ];
  return named.sort((x, y) => y.value - x.value).map(({ name, value, place }) => [capital(name), format(value), place]);
}

function draw(members: readonly StripMember[], reading: Reading, options: StripOptions, size: Size): string {
  const { own, low, high, lowest, highest, middle, domain } = reading;
  const [least, most] = domain;
  const x = (value: number): number => MARGIN + ((value - least) / (most - least || 1)) * (size.width - 2 * MARGIN);
  const strokes = members
    .filter((member) => member !== own)
    .map(({ value }) => `M${Math.round(x(value) * 10) / 10} ${AXIS - 14}v14`);
  const mark = (value: number, says: string, height: number, attributes: Record<string, string | number>): string =>
    element("rect", { x: x(value) - 2, y: AXIS - height, width: 4, height, "data-v": says, ...attributes });
  const read = (label: string, value: number): string => `${label}: ${options.format(value)}`;
  return svg(
    size,
    HEIGHT,
    [
      element("path", { d: `M${MARGIN} ${AXIS + 0.5}H${size.width - MARGIN}`, stroke: "var(--rule)" }),
      element("path", { d: strokes.join(""), stroke: "var(--muted)", "stroke-width": 1.5, "stroke-opacity": 0.55 }),
      mark(low.value, read(capital(lowest), low.value), 14, { "fill-opacity": 0 }),
      mark(middle, read("Midten", middle), 14, { fill: "var(--ink)" }),
      mark(high.value, read(capital(highest), high.value), 14, { "fill-opacity": 0 }),
      mark(own.value, read(own.name, own.value), 24, { fill: "var(--signal)", "data-k": own.code }),
      placed(size, x(own.value), 16, `${own.name} ${options.format(own.value)}`, "var(--signal)", 700),
      ...below(reading, options, size, x),
    ].join(""),
  );
}

/** Labels under the axis: the middle first, then the ends where they do not cover it. */
function below({ low, high, middle }: Reading, { format }: StripOptions, size: Size, x: (value: number) => number) {
  const labels = [
    { at: x(middle), text: `Midten ${format(middle)}`, fill: "var(--ink)", weight: 600 },
    { at: x(low.value), text: format(low.value), fill: "var(--muted)", weight: 400 },
    { at: x(high.value), text: format(high.value), fill: "var(--muted)", weight: 400 },
  ];
  const boxOf = ({ at, text }: { at: number; text: string }) => {
    const left = leftEdge(size, at, text);
    return { left, right: left + textWidth(text, FONT) + 8, top: 0, bottom: 1 };
  };
  return uncovered(labels, boxOf).map(({ at, text, fill, weight }) => placed(size, at, AXIS + 20, text, fill, weight));
}

/** Where a text begins that is centred at a place but kept inside the frame. */
function leftEdge(size: Size, at: number, text: string): number {
  const width = textWidth(text, FONT);
  return Math.max(0, Math.min(at - width / 2, size.width - width));
}

function placed(size: Size, at: number, y: number, text: string, fill: string, weight: number): string {
  return textElement({ x: leftEdge(size, at, text), y, "text-anchor": "start", fill, "font-weight": weight }, text);
}

function describe({ own, low, high, lowest, highest, middle }: Reading, options: StripOptions): string {
  const { format, valueTitle, members } = options;
  const whole = `${valueTitle} i ${members}`;
  if (low.value === high.value) return fullStops(`${whole}: Alle har ${format(low.value)}.`);
  const place =
    own.value === middle ? " og ligger midt i feltet." : `. Midt i feltet ligger tallet på ${format(middle)}.`;
  return fullStops(
    `${whole}: ${own.name} har ${format(own.value)}${place} ` +
      `Lavest er ${lowest} med ${format(low.value)}, højest ${highest} med ${format(high.value)}.`,
  );
}
