import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

export interface TickedListOptions {
  /** What one looks for on the list and does not find, and what is said of that. */
  lacking: string;
  unsaid: string;
  titles: { point: string; isThere: string };
}

const LINE = 17;
const GAP = 6;
const PAD = 10;
const TICK = 26;
const start = { "text-anchor": "start" } as const;

/** The points of a list with a tick each, and under them an empty box for the one that is not there. */
export function tickedList(points: readonly string[], options: TickedListOptions): Chart {
  const { lacking, unsaid, titles } = options;
  return {
    ...framed((size) => draw(points, options, size)),
    description: `${titles.isThere}: ${points.join("; ")}. ${lacking}: ${unsaid}.`,
    table: {
      columns: [titles.point, titles.isThere].map((title) => ({ title, numeric: false })),
      rows: [...points.map((point) => [point, "Ja"]), [lacking, "Nej"]],
    },
  };
}

function draw(points: readonly string[], { lacking, unsaid }: TickedListOptions, { width, narrow }: Size): Drawing {
  const across = narrow ? 1 : 3;
  const side = (width + GAP) / across - GAP;
  const told = points.map((point) => textLines(point, side - TICK - 2 * PAD));
  const content: string[] = [];
  let y = 0;
  for (let at = 0; at < told.length; at += across) {
    const row = told.slice(at, at + across);
    const height = Math.max(...row.map((lines) => lines.length)) * LINE + 2 * PAD - 4;
    row.forEach((lines, column) => {
      const x = column * (side + GAP);
      content.push(
        element("rect", {
          ...{ x, y, width: side, height, rx: 4, fill: "var(--panel)" },
          "data-v": points[at + column],
        }),
        element("path", {
          d: `M${x + PAD} ${y + height / 2}l4.5 4.5l8 -10`,
          ...{ fill: "none", stroke: "currentColor", "stroke-width": 2 },
        }),
        linesAt(lines, x + PAD + TICK, y + height / 2),
      );
    });
    y += height + GAP;
  }
  const height = 2 * LINE + 2 * PAD;
  content.push(
    element("rect", {
      ...{ x: 1, y: y + 1, width: width - 2, height, rx: 4, fill: "none" },
      ...{ stroke: "var(--signal)", "stroke-width": 2, "stroke-dasharray": "5 4" },
      "data-v": `${lacking}: ${unsaid}`,
    }),
    textElement({ x: PAD + TICK, y: y + PAD + 14, ...start, "font-size": 15, "font-weight": 600 }, lacking),
    textElement({ x: PAD + TICK, y: y + PAD + 14 + LINE, ...start }, unsaid),
  );
  return { content: content.join(""), height: y + height + 2 };
}

const linesAt = (lines: readonly string[], x: number, middle: number): string =>
  lines
    .map((line, at) => textElement({ x, y: middle + 4.5 + (at - (lines.length - 1) / 2) * LINE, ...start }, line))
    .join("");
