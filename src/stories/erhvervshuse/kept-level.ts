import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** A level: how high, how it is written, and what it is. */
export interface Level {
  value: number;
  text: string;
  what: string;
}

const EDGE = 70;
const LINE = 17;
/** What a difference of one takes in height, and what the words under a level take. */
const STEP = 15;
const FOOT = 66;

/** What was measured and what is to be reached from there, and where another reading of the same paper would lead. */
export function keptLevel(measured: Level, aim: Level, other: Level, titles: { what: string; value: string }): Chart {
  const all = [measured, aim, other];
  return {
    ...framed((size) => draw([measured, aim, other], size)),
    description: all.map(({ what, text }) => `${what}: ${text}.`).join(" "),
    table: {
      columns: [titles.what, titles.value].map((title, at) => ({ title, numeric: at > 0 })),
      rows: all.map(({ what, text }) => [what, text]),
    },
  };
}

function draw([measured, aim, other]: readonly [Level, Level, Level], { width, narrow }: Size): Drawing {
  const words = textLines(other.what, 2 * EDGE + (narrow ? -6 : 10));
  // Where it is narrow, the other reading is told over its ring.
  const over = narrow ? words.length * LINE + 36 : 16;
  const [highest, lowest] = [Math.max(aim.value + 3, other.value), Math.min(measured.value, aim.value, other.value)];
  const y = (value: number): number => over + (highest - value) * STEP;
  const [from, to] = [EDGE, width - (narrow ? EDGE : 2.6 * EDGE)];
  const line = (level: Level, look: Record<string, string | number>): string =>
    element("line", { x1: from, x2: to, y1: y(measured.value), y2: y(level.value), ...look });
  const dot = (x: number, { value, text, what }: Level, look: Record<string, string | number>): string =>
    element("circle", { cx: x, cy: y(value), r: 10, ...look, "data-v": `${what}: ${text}` });
  const big = (x: number, { value, text }: Level): string =>
    textElement({ x, y: y(value) - 20, "font-size": 32, "font-weight": 600 }, text);
  const told = (lines: readonly string[], x: number, top: number, look: Record<string, string> = {}): string =>
    lines.map((text, at) => textElement({ x, y: top + at * LINE, fill: "var(--muted)", ...look }, text)).join("");
  const below = (x: number, { value, what }: Level): string => told(textLines(what, 2 * EDGE - 6), x, y(value) + 32);
  const start: Record<string, string> = narrow ? {} : { "text-anchor": "start" };
  const [beside, first] = narrow ? [to, y(other.value) - over + 18] : [to + 20, y(other.value)];
  const look = { ...start, "font-size": 20, "font-weight": 600, fill: "var(--muted)" };
  return {
    content:
      line(other, { stroke: "var(--muted)", "stroke-width": 1.5, "stroke-dasharray": "5 4" }) +
      line(aim, { stroke: "var(--signal)", "stroke-width": 4 }) +
      dot(from, measured, { fill: "var(--signal)" }) +
      dot(to, other, { fill: "var(--paper)", stroke: "var(--muted)", "stroke-width": 1.5, "stroke-dasharray": "4 3" }) +
      dot(to, aim, { fill: "var(--paper)", stroke: "var(--signal)", "stroke-width": 4 }) +
      big(from, measured) +
      big(to - (narrow ? 42 : 46), aim) +
      below(from, measured) +
      below(to, aim) +
      textElement({ x: beside, y: first, ...look }, other.text) +
      told(words, beside, first + 19, start),
    height: y(lowest) + FOOT,
  };
}
