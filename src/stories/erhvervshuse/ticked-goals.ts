import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** A goal that is ticked off. */
export interface TickedGoal {
  nr: number;
  name: string;
  /** Who says whether it is reached. */
  judge: string;
  /** What makes it reached, as the contract has it and in a few words. */
  criterion: string;
  enough: string;
}

export interface TickedGoalsOptions {
  /** The judge that the picture is about, whose ticks are hollow. */
  highlight: string;
  titles: { nr: string; name: string; judge: string; criterion: string };
}

const ACROSS = 3;
const GAP = 6;
const LINE = 16;
const PAD = 9;
const TICK = 13;
const start = { "text-anchor": "start" } as const;

/** Goals as boxes with a tick and what it took, under the one who set the tick. */
export function tickedGoals(goals: readonly TickedGoal[], options: TickedGoalsOptions): Chart {
  const { titles } = options;
  return {
    ...framed((size) => draw(goals, options, size)),
    description: goals.map(({ nr, criterion, judge }) => `${nr}. ${criterion}. ${titles.judge}: ${judge}.`).join(" "),
    table: {
      columns: [titles.nr, titles.name, titles.criterion, titles.judge].map((title) => ({ title, numeric: false })),
      rows: goals.map(({ nr, name, criterion, judge }) => [String(nr), name, criterion, judge]),
    },
  };
}

interface Group {
  judge: string;
  own: readonly TickedGoal[];
  column: number;
}

/** Groups side by side as long as they fit, each with as many columns as it has goals. */
function linesOf(goals: readonly TickedGoal[]): Group[][] {
  const lines: Group[][] = [];
  let column = ACROSS;
  for (const [judge, own] of Map.groupBy(goals, (goal) => goal.judge)) {
    if (column + own.length > ACROSS) {
      lines.push([]);
      column = 0;
    }
    lines.at(-1)?.push({ judge, own, column });
    column += own.length;
  }
  return lines;
}

function draw(goals: readonly TickedGoal[], { highlight }: TickedGoalsOptions, { width, narrow }: Size): Drawing {
  const side = (width + GAP) / ACROSS - GAP;
  const left = (column: number): number => column * (side + GAP);
  const [indent, drop] = narrow ? [PAD, 2 * TICK + PAD + 4] : [2 * TICK + 2 * PAD, PAD];
  const size = narrow ? 13 : 15;
  const wordsOf = ({ enough }: TickedGoal): string[] => textLines(enough, side - indent - PAD + 2, size);

  let y = 0;
  const drawn = linesOf(goals).map((groups) => {
    const most = max(groups, ({ own }) => max(own, (goal) => wordsOf(goal).length)) ?? 0;
    const tall = Math.max(drop + most * LINE + PAD, 2 * (TICK + PAD));
    /** Where the first line stands in a box: under the tick, or in the middle beside it. */
    const firstLine = ({ length }: readonly string[]): number => (narrow ? drop : (tall - length * LINE) / 2) + 12;
    const heads = groups.map(({ judge, own }) => textLines(judge, left(Math.min(own.length, ACROSS)) - GAP, 14));
    const head = (max(heads, ({ length }) => length) ?? 0) * LINE + 6;
    const top = y + head;
    const content = groups.map(({ judge, own, column }, group) => {
      const colour = judge === highlight ? "var(--signal)" : "var(--muted)";
      const words = (heads[group] ?? []).map((text, at, { length }) =>
        textElement(
          { x: left(column), y: top - 9 - (length - 1 - at) * LINE, ...start, "font-weight": 600, fill: colour },
          text,
        ),
      );
      const boxes = own.map((goal, at) => {
        const [x, above] = [left(column + (at % ACROSS)), top + Math.floor(at / ACROSS) * (tall + GAP)];
        const lines = wordsOf(goal);
        const told = lines.map((text, line) =>
          textElement({ x: x + indent, y: above + firstLine(lines) + line * LINE, ...start, "font-size": size }, text),
        );
        return element(
          "g",
          { "data-v": `${goal.nr}. ${goal.criterion}` },
          element("rect", { x, y: above, width: side, height: tall, rx: 4, fill: "var(--panel)" }),
          tick(x + PAD + TICK, above + (narrow ? PAD + TICK : tall / 2), colour, judge === highlight),
          ...told,
        );
      });
      return [...words, ...boxes].join("");
    });
    y = top + Math.ceil((max(groups, ({ own }) => own.length) ?? 0) / ACROSS) * (tall + GAP) + PAD;
    return content.join("");
  });
  return { content: drawn.join(""), height: y - PAD - GAP };
}

function tick(x: number, y: number, colour: string, isHollow: boolean): string {
  const drawn = isHollow ? colour : "var(--on-mark)";
  const look = { fill: "none", stroke: drawn, "stroke-width": 3, "stroke-linecap": "round" };
  const ring = isHollow ? { r: TICK - 1, fill: "none", stroke: colour, "stroke-width": 2 } : { r: TICK, fill: colour };
  return (
    element("circle", { cx: x, cy: y, ...ring }) +
    element("path", { d: `M${(x - 5.5).toFixed(1)} ${(y + 0.5).toFixed(1)}l4 4.5l7.5 -9`, ...look })
  );
}
