import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { dotRows } from "../../charts/dot-rows.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number } from "../../lib/format.ts";
import { lowerCase } from "../../lib/lower-case.ts";

/** How many lie in a box. */
export interface Box {
  name: string;
  count: number;
  colour: string;
}

/** Two boxes that the same place has, with what is told of both together. */
export interface BoxPair {
  name: string;
  told: string;
  boxes: readonly [Box, Box];
}

export interface BoxOptions {
  /** What lies in the boxes, and when: `unge`, `2019`. */
  unit: string;
  when: string;
  /** What the pairs are of: `Kommune`. */
  title: string;
}

const GAP = { narrow: 10, wide: 20 };
const PITCH = { narrow: 9, wide: 12 };
const PAD = 8;
const TITLE = 26;
const HEAD = 26;
const BETWEEN = 26;

/** Boxes of dots, two for each place, a dot for each that lies in them. */
export const boxes = (pairs: readonly BoxPair[], options: BoxOptions): Chart => ({
  ...framed((size) => draw(pairs, options, size)),
  description: pairs
    .map(
      ({ name, told, boxes: both }) =>
        `${name} i ${options.when}, ${told}: ${both
          .map((box) => `${lowerCase(box.name)} ${number(box.count)}`)
          .join(", ")}.`,
    )
    .join(" "),
  table: {
    columns: [
      { title: options.title, numeric: false },
      ...(pairs[0]?.boxes ?? []).map(({ name }) => ({ title: `${name}, ${options.when}`, numeric: true })),
    ],
    rows: pairs.map(({ name, boxes: both }) => [name, ...both.map(({ count }) => number(count))]),
  },
});

function draw(pairs: readonly BoxPair[], options: BoxOptions, { width, narrow }: Size): Drawing {
  const [gap, pitch] = narrow ? [GAP.narrow, PITCH.narrow] : [GAP.wide, PITCH.wide];
  const wide = (width - gap) / 2;
  const across = Math.floor((wide - 2 * PAD) / pitch);
  let y = 0;
  const drawn = pairs.map((pair) => {
    const most = max(pair.boxes, ({ count }) => count) ?? 0;
    const high = HEAD + Math.ceil(most / across) * pitch + PAD;
    const top = y + TITLE;
    const name = textElement(
      { x: 0, y: y + 15, "text-anchor": "start", "font-size": 15, "font-weight": 600 },
      `${pair.name}: ${pair.told}`,
    );
    const both = pair.boxes.map((box, side) =>
      boxAt(box, pair, options, { left: side * (wide + gap), top, wide, high, across, pitch }),
    );
    y = top + high + BETWEEN;
    return name + both.join("");
  });
  return { content: drawn.join(""), height: y - BETWEEN + 2 };
}

interface Place {
  left: number;
  top: number;
  wide: number;
  high: number;
  across: number;
  pitch: number;
}

function boxAt(box: Box, pair: BoxPair, { unit, when }: BoxOptions, place: Place): string {
  const { left, top, wide, high, across, pitch } = place;
  const { count, colour, name } = box;
  const grid = {
    ...{ across, pitch },
    at: (index: number) =>
      [left + PAD + ((index % across) + 0.5) * pitch, top + HEAD + (Math.floor(index / across) + 0.5) * pitch] as const,
  };
  const read = `${pair.name}, ${lowerCase(name)}: ${number(count)} ${unit} i ${when}`;
  return (
    element("rect", {
      ...{ x: left + 0.5, y: top + 0.5, width: wide - 1, height: high - 1, rx: 3 },
      ...{ fill: "none", stroke: "var(--rule)", "stroke-width": 1.5 },
    }) +
    textElement(
      { x: left + PAD, y: top + 18, "text-anchor": "start", "font-weight": 600 },
      `${name}: ${number(count)}`,
    ) +
    dotRows(grid, [0, count], colour, read)
  );
}
