import { max, sum } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";
import { number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

/** A part of what each row has, with its colour. */
export interface MirrorPart {
  name: string;
  colour: string;
}

/** What a row has of each part in the two years. */
export interface MirrorRow {
  code: string;
  name: string;
  left: readonly number[];
  right: readonly number[];
}

export interface MirrorOptions {
  parts: readonly MirrorPart[];
  /** The two years, the older to the left. */
  years: readonly [left: string, right: string];
  unit: string;
  /** What the names of the rows are: `Kommune`. */
  rowTitle: string;
}

const LEGEND = 26;
const HEAD = 24;
const BAR = 14;
const ROW = { narrow: 38, wide: 25 };
const NAMES = 128;
const TOTAL = 34;
const SWATCH = 11;

/** The same in two years as a picture and its mirror image: the older year runs to the left, the newer to the right. */
export const mirror = (rows: readonly MirrorRow[], options: MirrorOptions): Chart => {
  const told = (values: readonly number[]): string =>
    listAnd(options.parts.map(({ name }, at) => `${number(values[at] ?? 0)} ${name}`));
  const [before, after] = options.years;
  return {
    ...framed((size) => draw(rows, options, size)),
    description: rows
      .map(({ name, left, right }) => `${name}: ${told(left)} i ${before}; ${told(right)} i ${after}.`)
      .join(" "),
    table: {
      columns: [
        { title: options.rowTitle, numeric: false },
        ...options.parts.flatMap(({ name }) =>
          options.years.map((year) => ({
            title: `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${year}`,
            numeric: true,
          })),
        ),
      ],
      rows: rows.map(({ name, left, right }) => [
        name,
        ...options.parts.flatMap((_, at) => [number(left[at] ?? 0), number(right[at] ?? 0)]),
      ]),
    },
  };
};

function draw(rows: readonly MirrorRow[], options: MirrorOptions, { width, narrow }: Size): Drawing {
  const names = narrow ? 2 : NAMES;
  const pitch = narrow ? ROW.narrow : ROW.wide;
  const [inner, outer] = [(width - names) / 2, (width + names) / 2];
  const longest = max(rows, ({ left, right }) => Math.max(sum(left), sum(right))) ?? 0;
  const length = (value: number): number => (value / longest) * (inner - TOTAL);
  const top = LEGEND + HEAD;
  /** Narrow columns have the name of a row above its bars. */
  const barTop = (row: number): number => top + row * pitch + (narrow ? 18 : 0);
  const drawn = rows.map((row, at) => {
    const y = barTop(at);
    const bars = ([row.left, row.right] as const).flatMap((values, side) => {
      let from = 0;
      const read = (part: MirrorPart, value: number): string =>
        `${row.name}, ${options.years[side]}: ${number(value)} ${options.unit} til ${part.name}`;
      const parts = options.parts.map((part, index) => {
        const value = values[index] ?? 0;
        const long = length(value);
        const x = side === 0 ? inner - from - long : outer + from;
        from += long;
        return element("rect", {
          ...{ x, y, width: long, height: BAR, fill: part.colour },
          ...{ "data-v": read(part, value), "data-k": row.code },
        });
      });
      const x = side === 0 ? inner - from - 6 : outer + from + 6;
      return [
        ...parts,
        textElement(
          { x, y: y + 11.5, "text-anchor": side === 0 ? "end" : "start", "font-weight": 600 },
          number(sum(values)),
        ),
      ];
    });
    const name = textElement({ x: width / 2, y: narrow ? y - 5 : y + 11.5, "data-k": row.code }, row.name);
    return bars.join("") + name;
  });
  const heads = options.years.map((year, side) =>
    textElement(
      {
        ...{ x: side === 0 ? inner - 8 : outer + 8, y: LEGEND + 12, "text-anchor": side === 0 ? "end" : "start" },
        ...{ "font-weight": 600, "font-size": 15 },
      },
      year,
    ),
  );
  const axes = [inner, outer].map((x, side) => {
    const at = (side === 0 ? x + 0.5 : x - 0.5).toFixed(1);
    const each = rows.map((_, row) => `M${at} ${barTop(row) - 3}v${BAR + 6}`).join("");
    return element("path", {
      d: narrow ? each : `M${at} ${LEGEND}V${top + rows.length * pitch}`,
      stroke: "var(--muted)",
    });
  });
  return {
    content: legend(options.parts, width) + axes.join("") + heads.join("") + drawn.join(""),
    height: top + rows.length * pitch + 4,
  };
}

/** What each colour is, in the middle above the picture. */
function legend(parts: readonly MirrorPart[], width: number): string {
  const widths = parts.map(({ name }) => SWATCH + 6 + textWidth(name) + 16);
  let x = (width - sum(widths) + 16) / 2;
  return parts
    .map(({ name, colour }, at) => {
      const from = x;
      x += widths[at] ?? 0;
      return (
        element("rect", { x: from, y: 3, width: SWATCH, height: SWATCH, fill: colour }) +
        textElement({ x: from + SWATCH + 6, y: 13, "text-anchor": "start" }, name)
      );
    })
    .join("");
}
