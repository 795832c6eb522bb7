import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";
import { lowerFirst, number } from "../../lib/format.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { listAnd } from "../../lib/list.ts";
import { OUTCOMES, outcomeMark, type Outcome } from "./outcome-mark.ts";

/** Projects of one kind, each with what became of it. */
export interface TileGroup {
  name: string;
  projects: readonly { name: string; outcome: Outcome }[];
}

const [TOP, GAP, WIDEST, LINE, NAMED] = [26, 5, 29, 20, 16];

const tally = ({ projects }: TileGroup): { outcome: Outcome; count: number }[] =>
  keysOf(OUTCOMES)
    .map((outcome) => ({ outcome, count: projects.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0);

/** The project that is told of: it is named under its square. */
export interface ToldTile {
  project: string;
  label: string;
}

/** A square for each project, in one row for each kind, and under them what became of how many; the table has each by name. */
export function projectTiles(
  groups: readonly TileGroup[],
  titles: { group: string; project: string; outcome: string },
  told?: ToldTile,
): Chart {
  return {
    ...framed((size) => draw(groups, size, told)),
    description: groups
      .map((group) => {
        const told = tally(group).map(({ outcome, count }) => `${number(count)} ${lowerFirst(OUTCOMES[outcome])}`);
        return `${group.name}: ${number(group.projects.length)} projekter, hvoraf ${listAnd(told)}.`;
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

function draw(groups: readonly TileGroup[], { width }: Size, told?: ToldTile): Drawing {
  const most = max(groups, ({ projects }) => projects.length) ?? 1;
  const step = Math.min(WIDEST, (width + GAP) / most);
  let y = 0;
  const drawn = groups.map(({ name, projects }) => {
    const head = textElement(
      { x: 0, "text-anchor": "start", y: y + 15, "font-size": 15, "font-weight": 600 },
      `${name}: ${number(projects.length)} projekter`,
    );
    const top = y + TOP;
    const ordered = keysOf(OUTCOMES).flatMap((one) => projects.filter(({ outcome }) => outcome === one));
    const tiles = ordered.map((project, at) =>
      outcomeMark(project.outcome, at * step, top, step - GAP, `${project.name}: ${OUTCOMES[project.outcome]}`),
    );
    const named = ordered.findIndex(({ name: own }) => own === told?.project);
    const label = told && named >= 0 ? under(told.label, named * step + (step - GAP) / 2, top + step - GAP) : "";
    y = top + step + (label === "" ? 14 : 14 + NAMED);
    return head + tiles.join("") + label;
  });
  const answers = legend(groups, y + 8, width);
  return { content: drawn.join("") + answers.content, height: answers.bottom };
}

/** A name under a square, at whose left there is room for it. */
const under = (name: string, x: number, y: number): string =>
  element("path", { d: `M${x.toFixed(1)} ${y.toFixed(1)}v14`, stroke: "var(--signal)", "stroke-width": 2 }) +
  textElement({ x: x - 6, y: y + 17, "text-anchor": "end", "font-weight": 600, fill: "var(--signal)" }, name);

/** What each kind of square says, with how many there are of it in each group. */
function legend(groups: readonly TileGroup[], top: number, width: number): { content: string; bottom: number } {
  const tallies = groups.map((group) => ({ name: group.name, counts: tally(group) }));
  const shown = keysOf(OUTCOMES).filter((one) => tallies.some(({ counts }) => counts.some((c) => c.outcome === one)));
  let y = top + 14;
  const lines = shown.map((outcome) => {
    const counts = tallies.flatMap(({ name, counts: own }) =>
      own.filter((one) => one.outcome === outcome).map(({ count }) => `${number(count)} til ${lowerFirst(name)}`),
    );
    const mark = outcomeMark(outcome, 0, y - 12, 14, OUTCOMES[outcome]);
    const words = textLines(`${OUTCOMES[outcome]}: ${listAnd(counts)}`, width - 22).map((text) => {
      const line = textElement({ x: 22, y, "text-anchor": "start" }, text);
      y += LINE;
      return line;
    });
    return mark + words.join("");
  });
  return { content: lines.join(""), bottom: y - 8 };
}
