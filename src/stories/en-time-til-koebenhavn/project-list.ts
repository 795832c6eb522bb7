import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";
import { number } from "../../lib/format.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { listAnd } from "../../lib/list.ts";
import { OUTCOMES, outcomeMark, type Outcome } from "./outcome-mark.ts";

/** Projects of one kind by name, each with what became of it. */
export interface ListGroup {
  name: string;
  projects: readonly { name: string; outcome: Outcome }[];
}

const [HEAD, LINE, MARK, INDENT, GAP] = [30, 17, 14, 22, 36];

/** Each project by name under what became of it, one kind beside the other on wide screens. */
export function projectList(
  groups: readonly ListGroup[],
  titles: { group: string; project: string; outcome: string },
): Chart {
  return {
    ...framed((size) => draw(groups, size)),
    description: groups
      .map((group) => {
        const told = byOutcome(group).map(
          ({ outcome, names }) => `${OUTCOMES[outcome].toLowerCase()}: ${number(names.length)}`,
        );
        return `${group.name}, ${listAnd(told)}.`;
      })
      .join(" "),
    table: {
      columns: [titles.group, titles.project, titles.outcome].map((title) => ({ title, numeric: false })),
      rows: groups.flatMap(({ name, projects }) =>
        projects.map((project) => [name, project.name, OUTCOMES[project.outcome]]),
      ),
    },
  };
}

const byOutcome = ({ projects }: ListGroup): { outcome: Outcome; names: string[] }[] =>
  keysOf(OUTCOMES)
    .map((outcome) => ({
      outcome,
      names: projects.filter((project) => project.outcome === outcome).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0);

function draw(groups: readonly ListGroup[], { width, narrow }: Size): Drawing {
  const room = narrow ? width : (width - GAP * (groups.length - 1)) / groups.length;
  let y = 0;
  const columns = groups.map((group, at) => {
    const drawn = column(group, narrow ? 0 : at * (room + GAP), narrow ? y : 0, room);
    y = drawn.bottom + 14;
    return drawn;
  });
  return {
    content: columns.map(({ content }) => content).join(""),
    height: (max(columns, ({ bottom }) => bottom) ?? 0) + 4,
  };
}

function column(group: ListGroup, x: number, top: number, room: number): { content: string; bottom: number } {
  const start = { "text-anchor": "start" };
  let y = top;
  const content = [textElement({ ...start, x, y: y + 16, "font-size": 17, "font-weight": 600 }, group.name)];
  y += HEAD;
  for (const { outcome, names } of byOutcome(group)) {
    content.push(
      outcomeMark(outcome, x, y, MARK, OUTCOMES[outcome]),
      textElement(
        { ...start, x: x + INDENT, y: y + 12, "font-weight": 600 },
        `${OUTCOMES[outcome]}: ${number(names.length)}`,
      ),
    );
    y += LINE + 5;
    for (const name of names) {
      for (const text of textLines(name, room - INDENT)) {
        content.push(textElement({ ...start, x: x + INDENT, y: y + 11 }, text));
        y += LINE;
      }
      y += 3;
    }
    y += 9;
  }
  return { content: content.join(""), bottom: y };
}
