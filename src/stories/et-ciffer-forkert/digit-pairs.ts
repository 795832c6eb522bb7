import { range } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** A number as one place of a paper has it. */
export interface Reading {
  /** The number as it is written. */
  text: string;
  /** Where it stands: `trykt total`. */
  where: string;
}

/** Two numbers that should be one and differ in one digit, counted from the left. */
export interface DigitPair {
  what: string;
  readings: readonly [Reading, Reading];
  digit: number;
}

const LINE = 17;
const GAP = 16;

/** Where in a written number its digit of that order stands: 1 for the second of `3.032` is 2. */
function placeOf(text: string, digit: number): number {
  const places = [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  return places[digit] ?? 0;
}

/** A number with one digit in the colour of what is quarrelled about, and underlined: it is told apart without colour too. */
function marked({ text }: Reading, digit: number, x: number, y: number, size: number): string {
  const at = placeOf(text, digit);
  return element(
    "text",
    { x, y, "text-anchor": "start", "font-size": size, "font-weight": 600, "font-family": "var(--serif)" },
    text.slice(0, at),
    element("tspan", { fill: "var(--doubt)", "text-decoration": "underline" }, text.charAt(at)),
    text.slice(at + 1),
  );
}

/** Pairs of large numbers over each other, four abreast where there is room. */
export function drawPairs(pairs: readonly DigitPair[], size: Size): Drawing {
  const across = size.narrow ? 2 : 4;
  const width = (size.width - (across - 1) * GAP) / across;
  const digits = size.narrow ? 44 : 54;
  let height = 0;
  const rows = range(0, pairs.length, across).map((from) => {
    const row = pairs.slice(from, from + across).map((pair) => ({
      pair,
      title: textLines(pair.what, width),
      notes: pair.readings.map(({ where }) => textLines(where, width)),
    }));
    const titles = Math.max(...row.map(({ title }) => title.length)) * LINE;
    const notes = Math.max(...row.flatMap(({ notes: own }) => own.map(({ length }) => length))) * LINE;
    const each = digits + notes + 8;
    const top = height;
    height += titles + 2 * each + 26;
    return row
      .map(({ pair, title, notes: own }, index) => {
        const x = index * (width + GAP);
        const words = (texts: readonly string[], y: number, look: Record<string, string | number>): string =>
          texts.map((text, at) => textElement({ x, y: y + at * LINE, "text-anchor": "start", ...look }, text)).join("");
        const readings = pair.readings.map((reading, at) => {
          const y = top + titles + digits + at * each;
          return marked(reading, pair.digit, x, y, digits) + words(own[at] ?? [], y + 22, { fill: "var(--muted)" });
        });
        const [one, other] = pair.readings;
        return element(
          "g",
          { "data-v": `${pair.what}: ${one.text} (${one.where}) og ${other.text} (${other.where})` },
          element("path", { d: `M${x.toFixed(1)} ${top + 1}h${width.toFixed(1)}`, stroke: "var(--ink)" }),
          words(title, top + 18, { "font-weight": 600 }),
          ...readings,
        );
      })
      .join("");
  });
  return { content: rows.join(""), height: height - 16 };
}

/** Pairs as a picture, in words and as a table. */
export const pairsChart = (pairs: readonly DigitPair[]): Chart => ({
  ...framed((size) => drawPairs(pairs, size)),
  description: `Par af tal, hvor kun ét ciffer er forskelligt. ${pairs
    .map(({ what, readings: [one, other] }) => `${what}: ${one.text} (${one.where}) og ${other.text} (${other.where}).`)
    .join(" ")}`,
  table: {
    columns: ["Hvad tallet er", "Det ene sted", "Tal", "Det andet sted", "Tal"].map((title) => ({
      title,
      numeric: title === "Tal",
    })),
    rows: pairs.map(({ what, readings: [one, other] }) => [what, one.where, one.text, other.where, other.text]),
  },
});
