import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** What one is to do by a paper, and what it gives, if that is said. */
export interface CardTask {
  paper: string;
  level: string;
  doing: string;
  task: string;
  gives: string | null;
}

export interface CardOptions {
  /** All levels, from the widest to the narrowest. */
  levels: readonly string[];
  /** Before what it gives: `Bidrag`. */
  gives: string;
  titles: { paper: string; level: string; doing: string; task: string; gives: string };
}

const LINE = 17;
const LEVEL = { height: 30, gap: 6 };
const LEFT_OF_WORDS = 104;
const start = { "text-anchor": "start" } as const;

/** One actor: on which levels it stands, and by each paper what it is to do and what it gives. */
export function actorCard(tasks: readonly CardTask[], options: CardOptions): Chart {
  const { titles, gives } = options;
  return {
    ...framed((size) => draw(tasks, options, size)),
    description: tasks
      .map((one) => `${one.paper}, ${one.doing}: ${one.task}${one.gives === null ? "" : `, ${gives}: ${one.gives}`}.`)
      .join(" "),
    table: {
      columns: [titles.paper, titles.level, titles.doing, titles.task, titles.gives].map((title) => ({
        title,
        numeric: false,
      })),
      rows: tasks.map((one) => [one.paper, one.level, one.doing, one.task, one.gives ?? ""]),
    },
  };
}

function draw(tasks: readonly CardTask[], options: CardOptions, { width, narrow }: Size): Drawing {
  const ladder = levelsOf(tasks, options.levels, width);
  let y = LEVEL.height + 16;
  const papers = [...Map.groupBy(tasks, ({ paper }) => paper)].map(([paper, own]) => {
    y += 22;
    const head =
      element("line", { x1: 0, x2: width, y1: y - 20, y2: y - 20, stroke: "var(--rule)" }) +
      textElement({ x: 0, y, ...start, "font-size": 15, "font-weight": 600 }, paper);
    y += 12;
    const groups = [...Map.groupBy(own, ({ doing }) => doing)].map(([doing, those]) => {
      const name = textElement({ x: 0, y: y + 13, ...start, fill: "var(--muted)" }, doing);
      if (narrow) y += LINE;
      const told = those.map(({ task, gives }) => {
        const left = narrow ? 12 : LEFT_OF_WORDS;
        const text = gives === null ? task : `${task} (${options.gives}: ${gives})`;
        const lines = textLines(text, width - left - 4).map((line, at) =>
          textElement({ x: left, y: y + 13 + at * LINE, ...start }, line),
        );
        const dot = element("circle", {
          cx: left - 7,
          cy: y + 9,
          r: 2,
          fill: "var(--muted)",
          "data-v": `${doing}: ${text}`,
        });
        y += lines.length * LINE + 3;
        return dot + lines.join("");
      });
      y += 7;
      return name + told.join("");
    });
    y += 6;
    return head + groups.join("");
  });
  return { content: ladder + papers.join(""), height: y };
}

/** Every level side by side, those of the actor filled. */
function levelsOf(tasks: readonly CardTask[], levels: readonly string[], width: number): string {
  const side = (width + LEVEL.gap) / levels.length - LEVEL.gap;
  return levels
    .map((level, at) => {
      const left = at * (side + LEVEL.gap);
      const isOwn = tasks.some((one) => one.level === level);
      const look = isOwn ? { fill: "var(--contrast)" } : { fill: "none", stroke: "var(--rule)" };
      const words = isOwn ? { fill: "var(--on-mark)", "font-weight": 600 } : { fill: "var(--muted)" };
      return (
        element("rect", { x: left + 0.5, y: 0.5, width: side - 1, height: LEVEL.height - 1, rx: 4, ...look }) +
        textElement({ x: left + side / 2, y: LEVEL.height / 2 + 4.5, ...words }, level)
      );
    })
    .join("");
}
