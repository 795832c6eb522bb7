import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { dotRows, ringRows } from "../../charts/dot-rows.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number } from "../../lib/format.ts";
import { lowerCase } from "../../lib/lower-case.ts";

/** How many lay in a box in the first year and in the second. */
export interface Box {
  name: string;
  before: number;
  after: number;
  colour: string;
}

/** Two boxes that the same place has, with what is told of both together. */
export interface BoxPair {
  name: string;
  told: string;
  boxes: readonly [Box, Box];
}

export interface BoxOptions {
  /** What lies in the boxes: `unge`. */
  unit: string;
  years: readonly [before: string, after: string];
  /** What the pairs are of: `Kommune`. */
  title: string;
}

const GAP = { narrow: 10, wide: 20 };
const PITCH = { narrow: 9, wide: 12 };
const PAD = 8;
const TITLE = 26;
const HEAD = 26;
const BETWEEN = 26;

/** How many more or fewer there are, in words: `31 flere`. */
const changeOf = ({ before, after }: Box): string =>
  after === before ? "uændret" : `${number(Math.abs(after - before))} ${after > before ? "flere" : "færre"}`;

/** Boxes of dots, two for each place: those who came to a box are full, and those who are gone from it are rings. */
export const boxes = (pairs: readonly BoxPair[], options: BoxOptions): Chart => ({
  ...framed((size) => draw(pairs, options, size)),
  description: pairs
    .map(
      ({ name, told, boxes: both }) =>
        `${name}, ${told}: ${both
          .map(
            (box) =>
              `${lowerCase(box.name)} ${number(box.before)} i ${options.years[0]}, ${number(box.after)} i ${options.years[1]}`,
          )
          .join("; ")}.`,
    )
    .join(" "),
  table: {
    columns: [
      { title: options.title, numeric: false },
      ...(pairs[0]?.boxes ?? []).flatMap(({ name }) =>
        options.years.map((year) => ({ title: `${name}, ${year}`, numeric: true })),
      ),
    ],
    rows: pairs.map(({ name, boxes: both }) => [
      name,
      ...both.flatMap(({ before, after }) => [number(before), number(after)]),
    ]),
  },
});

function draw(pairs: readonly BoxPair[], options: BoxOptions, { width, narrow }: Size): Drawing {
  const [gap, pitch] = narrow ? [GAP.narrow, PITCH.narrow] : [GAP.wide, PITCH.wide];
  const wide = (width - gap) / 2;
  const across = Math.floor((wide - 2 * PAD) / pitch);
  let y = 0;
  const drawn = pairs.map((pair) => {
    const most = max(pair.boxes, ({ before, after }) => Math.max(before, after)) ?? 0;
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

function boxAt(box: Box, pair: BoxPair, { unit, years }: BoxOptions, place: Place): string {
  const { left, top, wide, high, across, pitch } = place;
  const { before, after, colour, name } = box;
  const stayed = Math.min(before, after);
  const grid = {
    ...{ across, pitch },
    at: (index: number) =>
      [left + PAD + ((index % across) + 0.5) * pitch, top + HEAD + (Math.floor(index / across) + 0.5) * pitch] as const,
  };
  const read = `${pair.name}, ${lowerCase(name)}: ${number(before)} ${unit} i ${years[0]}, ${number(after)} i ${years[1]}`;
  const head = { y: top + 18, "font-weight": 600 };
  return (
    element("rect", {
      ...{ x: left + 0.5, y: top + 0.5, width: wide - 1, height: high - 1, rx: 3 },
      ...{ fill: "none", stroke: "var(--rule)", "stroke-width": 1.5 },
    }) +
    textElement({ x: left + PAD, ...head, "text-anchor": "start" }, `${name}: ${number(after)}`) +
    textElement(
      {
        x: left + wide - PAD,
        ...head,
        "text-anchor": "end",
        fill: before === after ? "var(--muted)" : "var(--signal)",
      },
      changeOf(box),
    ) +
    dotRows(grid, [0, stayed], colour, read) +
    dotRows(grid, [stayed, after], "var(--signal)", read) +
    ringRows(grid, [stayed, before], "var(--signal)", "var(--paper)", read)
  );
}
