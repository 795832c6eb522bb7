import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { dotRows, ringRows } from "../../charts/dot-rows.ts";
import { framed, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";
import { number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

/** Those of one kind, each of whom is a dot, and those that are lacking of another year, each a ring above them. */
export interface DotColumn {
  name: string;
  count: number;
  colour: string;
  lacking?: { count: number; text: string };
}

export interface DotColumnsOptions {
  /** What the dots are, after their number: `optaget`. */
  counted: string;
  titles: { name: string; count: string; lacking: string };
}

const HEAD = 30;
const FOOT = 48;
const PITCH = { narrow: 5, wide: 7 };
const BETWEEN = { narrow: 10, wide: 22 };

const readOf = ({ name, count }: DotColumn, { counted }: DotColumnsOptions): string =>
  `${name}: ${number(count)} ${counted}`;

/** A column of dots for each, one dot for each that is counted: the columns are as bars, and what is lacking is seen one by one. */
export const dotColumns = (columns: readonly DotColumn[], options: DotColumnsOptions): Chart => ({
  ...framed((size) => draw(columns, options, size)),
  description: `${listAnd(columns.map((column) => readOf(column, options)))}. ${columns
    .flatMap(({ name, lacking }) => (lacking ? [`${name}: ${lacking.text}.`] : []))
    .join(" ")}`.trim(),
  table: {
    columns: [
      { title: options.titles.name, numeric: false },
      { title: options.titles.count, numeric: true },
      { title: options.titles.lacking, numeric: true },
    ],
    rows: columns.map(({ name, count, lacking }) => [
      name,
      number(count),
      lacking === undefined ? "" : number(lacking.count),
    ]),
  },
});

/** The middle of a name, so that no end of it is outside the picture. */
const inside = (middle: number, name: string, width: number): number =>
  Math.min(Math.max(middle, textWidth(name) / 2), width - textWidth(name) / 2);

function draw(columns: readonly DotColumn[], options: DotColumnsOptions, { width, narrow }: Size): Drawing {
  const [pitch, between] = narrow ? [PITCH.narrow, BETWEEN.narrow] : [PITCH.wide, BETWEEN.wide];
  const room = (width + between) / columns.length;
  const across = Math.max(1, Math.floor((room - between) / pitch));
  const rows = max(columns, ({ count, lacking }) => Math.ceil((count + (lacking?.count ?? 0)) / across)) ?? 0;
  const base = HEAD + rows * pitch;
  const drawn = columns.map((column, place) => {
    const left = place * room;
    const { name, count, colour, lacking } = column;
    const at = (index: number) =>
      [left + ((index % across) + 0.5) * pitch, base - (Math.floor(index / across) + 0.5) * pitch] as const;
    const grid = { across, pitch, at };
    const all = count + (lacking?.count ?? 0);
    const rings = lacking
      ? ringRows(grid, [count, all], "var(--signal)", "var(--paper)", `${name}: ${lacking.text}`)
      : "";
    const middle = left + (across * pitch) / 2;
    const end = left + across * pitch;
    return (
      dotRows(grid, [0, count], colour, readOf(column, options)) +
      rings +
      textElement({ x: inside(middle, name, width), y: base + 20, fill: "var(--muted)" }, name) +
      textElement({ x: middle, y: base + 40, "font-size": narrow ? 17 : 20, "font-weight": 600 }, number(count)) +
      (lacking
        ? textElement(
            {
              ...{ x: end, y: base - Math.ceil(all / across) * pitch - 9, "text-anchor": "end" },
              ...{ "font-size": 15, "font-weight": 700, fill: "var(--signal)" },
            },
            lacking.text,
          )
        : "")
    );
  });
  return { content: drawn.join(""), height: base + FOOT };
}
