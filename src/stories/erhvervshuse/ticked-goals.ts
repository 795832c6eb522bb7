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
/** On a phone: the tick, the room for it, and the height of a goal and of the one who set it. */
const SMALL = { tick: 6.5, indent: 20, goal: 20, judge: 24, size: 14 };

/** Goals with a tick and what it took, under the one who set the tick: boxes, or a list where it is narrow. */
export function tickedGoals(goals: readonly TickedGoal[], options: TickedGoalsOptions): Chart {
  const { titles } = options;
  return {
    ...framed((size) => (size.narrow ? listed : boxed)(goals, options, size)),
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

/** The colour of what a judge has ticked off. */
const colourOf = (judge: string, { highlight }: TickedGoalsOptions): string =>
  judge === highlight ? "var(--signal)" : "var(--muted)";

function listed(goals: readonly TickedGoal[], options: TickedGoalsOptions, { width }: Size): Drawing {
  const { tick: radius, indent, goal: step, judge: head, size } = SMALL;
  let y = 0;
  const drawn = [...Map.groupBy(goals, ({ judge }) => judge)].map(([judge, own]) => {
    const colour = colourOf(judge, options);
    y += head;
    const name = textElement({ x: 0, y: y - 8, ...start, "font-weight": 600, fill: colour }, judge);
    const ticked = own.map(({ nr, criterion, enough }) => {
      const lines = textLines(enough, width - indent, size);
      const top = y;
      y += step + (lines.length - 1) * LINE;
      const told = lines.map((text, at) =>
        textElement({ x: indent, y: top + 11 + at * LINE, ...start, "font-size": size }, text),
      );
      const mark = tick(radius, top + 6.5, { colour, isHollow: judge === options.highlight, radius });
      return element("g", { "data-v": `${nr}. ${criterion}` }, mark, ...told);
    });
    y += PAD;
    return name + ticked.join("");
  });
  return { content: drawn.join(""), height: y - PAD };
}

function boxed(goals: readonly TickedGoal[], options: TickedGoalsOptions, { width }: Size): Drawing {
  const side = (width + GAP) / ACROSS - GAP;
  const left = (column: number): number => column * (side + GAP);
  const indent = 2 * TICK + 2 * PAD;
  const size = 15;
  const wordsOf = ({ enough }: TickedGoal): string[] => textLines(enough, side - indent - PAD + 2, size);

  let y = 0;
  const drawn = linesOf(goals).map((groups) => {
    const most = max(groups, ({ own }) => max(own, (goal) => wordsOf(goal).length)) ?? 0;
    const tall = Math.max(2 * PAD + most * LINE, 2 * (TICK + PAD));
    const heads = groups.map(({ judge, own }) => textLines(judge, left(Math.min(own.length, ACROSS)) - GAP, 14));
    const head = (max(heads, ({ length }) => length) ?? 0) * LINE + 6;
    const top = y + head;
    const content = groups.map(({ judge, own, column }, group) => {
      const colour = colourOf(judge, options);
      const words = (heads[group] ?? []).map((text, at, { length }) =>
        textElement(
          { x: left(column), y: top - 9 - (length - 1 - at) * LINE, ...start, "font-weight": 600, fill: colour },
          text,
        ),
      );
      const boxes = own.map((goal, at) => {
        const [x, above] = [left(column + (at % ACROSS)), top + Math.floor(at / ACROSS) * (tall + GAP)];
        const lines = wordsOf(goal);
        const first = above + (tall - lines.length * LINE) / 2 + 12;
        const told = lines.map((text, line) =>
          textElement({ x: x + indent, y: first + line * LINE, ...start, "font-size": size }, text),
        );
        const isHollow = judge === options.highlight;
        return element(
          "g",
          { "data-v": `${goal.nr}. ${goal.criterion}` },
          element("rect", { x, y: above, width: side, height: tall, rx: 4, fill: "var(--panel)" }),
          tick(x + PAD + TICK, above + tall / 2, { colour, isHollow, radius: TICK }),
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

interface Tick {
  colour: string;
  isHollow: boolean;
  radius: number;
}

function tick(x: number, y: number, { colour, isHollow, radius }: Tick): string {
  const drawn = isHollow ? colour : "var(--on-mark)";
  const by = radius / TICK;
  const look = { fill: "none", stroke: drawn, "stroke-width": Math.max(3 * by, 2), "stroke-linecap": "round" };
  const ring = isHollow
    ? { r: radius - 1, fill: "none", stroke: colour, "stroke-width": radius < TICK ? 1.5 : 2 }
    : { r: radius, fill: colour };
  const at = (...places: number[]): string => places.map((place) => String(Number(place.toFixed(1)))).join(" ");
  const [from, short, long] = [at(x - 5.5 * by, y + 0.5 * by), at(4 * by, 4.5 * by), at(7.5 * by, -9 * by)];
  return element("circle", { cx: x, cy: y, ...ring }) + element("path", { d: `M${from}l${short}l${long}`, ...look });
}
