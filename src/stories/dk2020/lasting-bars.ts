import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { listAnd } from "../../lib/list.ts";

/** Something that lasts, or is to be reached, from the year in which all of it begins. */
export interface Lasting {
  name: string;
  until: number;
  colour: string;
}

export interface LastingOptions {
  from: number;
  titles: { name: string; from: string; until: string };
}

const ROW = 66;
const BAR = 24;
const HEAD = 22;
const start = { "text-anchor": "start" } as const;

const readOf = ({ name, until }: Lasting, from: number): string => `${name}: ${from}-${until}`;

/** Bars from one year, each as long as what it stands for lasts, with the year it ends. */
export function lastingBars(all: readonly Lasting[], options: LastingOptions): Chart {
  const { from, titles } = options;
  return {
    ...framed((size) => draw(all, options, size)),
    description: `${listAnd(all.map((one) => readOf(one, from)))}.`,
    table: {
      columns: [titles.name, titles.from, titles.until].map((title) => ({ title, numeric: false })),
      rows: all.map(({ name, until }) => [name, String(from), String(until)]),
    },
  };
}

function draw(all: readonly Lasting[], { from }: LastingOptions, { width }: Size): Drawing {
  const end = max(all, ({ until }) => until) ?? from;
  const room = width - 46;
  const long = (until: number): number => ((until - from) / Math.max(1, end - from)) * room;
  const drawn = all.map((one, at) => {
    const { name, until, colour } = one;
    const y = at * ROW;
    return (
      textElement({ x: 0, y: y + 15, ...start, "font-size": 15, "font-weight": 600 }, name) +
      element("rect", {
        ...{ x: 0, y: y + HEAD, width: long(until), height: BAR, rx: 2, fill: colour },
        "data-v": readOf(one, from),
      }) +
      textElement(
        { x: long(until) + 8, y: y + HEAD + 18, ...start, "font-size": 17, "font-weight": 600, fill: colour },
        String(until),
      )
    );
  });
  const foot = all.length * ROW;
  return {
    content: drawn.join("") + textElement({ x: 0, y: foot, ...start, fill: "var(--muted)" }, String(from)),
    height: foot + 8,
  };
}
