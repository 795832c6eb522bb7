import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** A goal as it stands in the list. */
export interface ListedGoal {
  nr: number;
  name: string;
  /** Who says whether it is reached. */
  judge: string;
  /** What makes it reached. */
  criterion: string;
  /** The number that it asks for; undefined where it asks for none. */
  number?: string;
}

export interface GoalListOptions {
  /** The judge that the picture is about. */
  highlight: string;
  /** Over the numbers, and where there is none. */
  numbers: string;
  none: string;
  titles: { nr: string; name: string; judge: string; criterion: string };
}

const LINE = 17;
const PAD = 9;
const HEAD = 34;
const INDENT = 26;
const NUMBERS = { narrow: 76, wide: 96 };
const NAMES = 260;
const RULE = 3;

/** Goals under the one who judges them, each with what it takes, and large the number that it asks for, if any. */
export function goalList(goals: readonly ListedGoal[], options: GoalListOptions): Chart {
  const { titles, numbers, none } = options;
  return {
    ...framed((size) => draw(goals, options, size)),
    description: goals
      .map(
        ({ nr, criterion, judge, number = none }) =>
          `${nr}. ${criterion}. ${titles.judge}: ${judge}. ${numbers}: ${number}.`,
      )
      .join(" "),
    table: {
      columns: [titles.nr, titles.name, titles.criterion, titles.judge, numbers].map((title) => ({
        title,
        numeric: false,
      })),
      rows: goals.map(({ nr, name, criterion, judge, number = none }) => [String(nr), name, criterion, judge, number]),
    },
  };
}

function draw(goals: readonly ListedGoal[], options: GoalListOptions, size: Size): Drawing {
  let y = 0;
  const groups = [...Map.groupBy(goals, ({ judge }) => judge)].map(([judge, own], at) => {
    const colour = judge === options.highlight ? "var(--signal)" : "var(--muted)";
    const top = y;
    const head =
      textElement(
        { x: INDENT / 2, y: y + 20, "text-anchor": "start", "font-size": 15, "font-weight": 600, fill: colour },
        judge,
      ) +
      (at === 0
        ? textElement({ x: size.width, y: y + 20, "text-anchor": "end", fill: "var(--muted)" }, options.numbers)
        : "");
    y += HEAD;
    const rows = own.map((goal) => {
      const { content, height } = row(goal, options, size, y);
      y += height;
      return content;
    });
    const side = element("rect", { x: 0, y: top + 6, width: RULE, height: y - top - 12, fill: colour });
    y += PAD;
    return side + head + rows.join("");
  });
  return { content: groups.join(""), height: y - PAD };
}

/** What a goal takes, after its name where there is room, and its number at the end of the line. */
function row({ nr, name, criterion, number }: ListedGoal, options: GoalListOptions, size: Size, y: number): Drawing {
  const names = size.narrow ? 0 : NAMES;
  const room = size.width - INDENT - names - (size.narrow ? NUMBERS.narrow : NUMBERS.wide);
  const texts = [
    ...(size.narrow ? [] : [{ lines: textLines(name, names - 16), x: INDENT, fill: "var(--muted)" }]),
    { lines: textLines(criterion, room), x: INDENT + names, fill: "var(--ink)" },
  ];
  const height = Math.max(...texts.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
  const first = y + PAD + 13;
  const words = texts.flatMap(({ lines, x, fill }) =>
    lines.map((line, at) => textElement({ x, y: first + at * LINE, "text-anchor": "start", fill }, line)),
  );
  const end = { x: size.width, "text-anchor": "end" };
  return {
    height,
    content: element(
      "g",
      { "data-v": `${nr}. ${name}` },
      element("line", { x1: INDENT / 2, x2: size.width, y1: y, y2: y, stroke: "var(--rule)" }),
      textElement({ x: INDENT - 8, y: first, "text-anchor": "end", fill: "var(--muted)" }, String(nr)),
      ...words,
      number === undefined
        ? textElement({ ...end, y: first, fill: "var(--muted)" }, options.none)
        : textElement({ ...end, y: first + 6, "font-size": 22, "font-weight": 600 }, number),
    ),
  };
}
