import { sum } from "d3";
import type { Chart, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";
import { capital, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

/** Some of the things that a field shows, by name: `uanmeldte`. */
export interface FieldPart {
  name: string;
  count: number;
  colour: string;
}

const SIDE = 5;
const STEP = 7;
const HEAD = 26;
const KEY = 12;

/** A field with a small square for each thing, the parts one after another, and what each is above it. */
export function visitField(parts: readonly FieldPart[], titles: { part: string; count: string }): Chart {
  return {
    ...framed((size) => draw(parts, size)),
    description: `${titles.count}: ${listAnd(parts.map(({ name, count }) => `${number(count)} ${name}`))}.`,
    table: {
      columns: [
        { title: titles.part, numeric: false },
        { title: titles.count, numeric: true },
      ],
      rows: parts.map(({ name, count }) => [capital(name), number(count)]),
    },
  };
}

function draw(parts: readonly FieldPart[], { width }: Size) {
  const across = Math.floor((width + STEP - SIDE) / STEP);
  let [from, x] = [0, 0];
  const drawn = parts.map(({ name, count, colour }) => {
    const text = `${number(count)} ${name}`;
    const key =
      element("rect", { x, y: 3, width: KEY, height: KEY, fill: colour }) +
      textElement({ x: x + KEY + 6, y: 14, "text-anchor": "start", "font-size": 14, "font-weight": 600 }, text);
    const squares = element("path", {
      d: rows(from, from + count, across),
      stroke: colour,
      "stroke-width": SIDE,
      // A line of dashes is a row of squares: a field of thousands weighs as little as one of tens.
      "stroke-dasharray": `${SIDE} ${STEP - SIDE}`,
      "data-v": capital(`${name}: ${number(count)}`),
    });
    from += count;
    x += KEY + 6 + textWidth(text, 14) + 14;
    return key + squares;
  });
  const lines = Math.ceil(sum(parts, ({ count }) => count) / across);
  return { content: drawn.join(""), height: HEAD + lines * STEP };
}

/** The squares from one to another as rows of a field so many across. */
function rows(from: number, to: number, across: number): string {
  const pieces: string[] = [];
  for (let at = from; at < to;) {
    const [row, column] = [Math.floor(at / across), at % across];
    const taken = Math.min(across - column, to - at);
    const y = HEAD + row * STEP + SIDE / 2;
    pieces.push(`M${column * STEP} ${y}h${taken * STEP - (STEP - SIDE)}`);
    at += taken;
  }
  return pieces.join("");
}
