import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";

/** A result and what it was to reach, both from 0 to 100, with how they are written. */
export interface Bullet {
  name: string;
  value: number;
  text: string;
  target: number;
  targetText: string;
}

export interface BulletTitles {
  name: string;
  value: string;
  target: string;
}

const FULL = 100;
const HEIGHT = 22;
const HEAD = 46;
const PITCH = HEAD + HEIGHT + 34;
const OVER = 6;

/** Results as bars on a scale to a hundred each, with a line for what was to be reached. */
export const bullets = (all: readonly Bullet[], titles: BulletTitles): Chart => ({
  ...framed((size) => draw(all, titles, size)),
  description: all.map(({ name, text, targetText }) => `${name}: ${text}. ${titles.target}: ${targetText}.`).join(" "),
  table: {
    columns: [titles.name, titles.value, titles.target].map((title, at) => ({ title, numeric: at > 0 })),
    rows: all.map(({ name, text, targetText }) => [name, text, targetText]),
  },
});

function draw(all: readonly Bullet[], titles: BulletTitles, { width }: Size): Drawing {
  const x = (value: number): number => (width * value) / FULL;
  const drawn = all.map(({ name, value, text, target, targetText }, at) => {
    const top = at * PITCH + HEAD;
    const told = `${titles.target}: ${targetText}`;
    const start = { "text-anchor": "start" };
    const ends = [0, FULL].map((end) =>
      textElement(
        { x: x(end), y: top + HEIGHT + 16, "text-anchor": end === 0 ? "start" : "end", fill: "var(--muted)" },
        String(end),
      ),
    );
    return (
      textElement({ x: 0, y: top - HEAD + 15, ...start, "font-weight": 600 }, name) +
      element("rect", { x: 0, y: top, width, height: HEIGHT, fill: "var(--panel)" }) +
      element("rect", {
        x: 0,
        y: top,
        width: x(value),
        height: HEIGHT,
        fill: "var(--signal)",
        "data-v": `${name}: ${text}`,
      }) +
      textElement(
        { x: x(value) - 6, y: top + 16, "text-anchor": "end", "font-weight": 600, fill: "var(--on-mark)" },
        text,
      ) +
      element("rect", { x: x(target) - 1.5, y: top - OVER, width: 3, height: HEIGHT + 2 * OVER, fill: "var(--ink)" }) +
      textElement({ x: Math.min(x(target), width - textWidth(told) / 2), y: top - OVER - 5 }, told) +
      ends.join("")
    );
  });
  return { content: drawn.join(""), height: all.length * PITCH - 14 };
}
