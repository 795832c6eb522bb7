import { count, lowerFirst, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { linkLabels, linkLines, LINK_GUTTER, linkRoom, type LevelLink } from "./level-links.ts";
import { element, svg, textElement } from "../../charts/svg.ts";
import { textLines, textWidth } from "../../charts/text-lines.ts";

/** One who acts at a level. */
export interface LevelActor {
  name: string;
  /** What it does, for reading at its box: `rådgiver 5, leder 1`. */
  does: string;
  tasks: number;
  /** One that the figure is about: its box is filled. */
  highlight: boolean;
}

export interface Level {
  name: string;
  /** What happens at the level, in a few words. */
  summary: string;
  actors: LevelActor[];
}

export interface RoleLevelsOptions {
  /** What stands between two neighbouring levels that no link joins. */
  unlinked: string;
  /** What is counted, in singular and plural. */
  unit: [string, string];
  titles: { level: string; actor: string; count: string; does: string };
}

const PAD = 12;
const BOX = { height: 26, gap: 6 };

/**
 * Levels as bands from the top, with a box for everyone at each, and arrows for what the levels give one another. A link
 * between neighbours stands in the gap between them; one past a level runs at the right of it. Each gap has room for two.
 */
export function roleLevels(levels: readonly Level[], links: readonly LevelLink[], options: RoleLevelsOptions): Chart {
  return {
    ...bothSizes((size) => draw(levels, links, options, size)),
    description: describe(levels, links, options),
    table: table(levels, options),
  };
}

function draw(levels: readonly Level[], links: readonly LevelLink[], options: RoleLevelsOptions, size: Size): string {
  let y = 0;
  const bands = levels.map((level, at) => {
    const passed = links.some((link) => Math.min(link.from, link.to) < at && Math.max(link.from, link.to) > at);
    const { height, content } = band(level, y, size.width - (passed ? LINK_GUTTER : 0), options);
    const gap = { top: y + height, bottom: y + height };
    if (at < levels.length - 1) gap.bottom += linkRoom(links, at, options.unlinked, size);
    y = gap.bottom;
    return { gap, content };
  });
  const gaps = bands.slice(0, -1).map((drawn) => drawn.gap);
  const labels = gaps.map((gap, at) => linkLabels(links, at, gap, options.unlinked, size)).join("");
  return svg(size, y, bands.map((drawn) => drawn.content).join("") + linkLines(links, gaps, size) + labels);
}

function band(
  level: Level,
  top: number,
  width: number,
  options: RoleLevelsOptions,
): { height: number; content: string } {
  const summary = textLines(level.summary, width - 2 * PAD);
  const start = { x: PAD, "text-anchor": "start" } as const;
  const heads =
    textElement({ ...start, y: top + 25, "font-size": 15, "font-weight": 600 }, level.name) +
    summary.map((line, at) => textElement({ ...start, y: top + 44 + at * 16, fill: "var(--muted)" }, line)).join("");
  let x = PAD;
  let y = top + 38 + summary.length * 16;
  const boxes = level.actors.map((actor) => {
    const wide = textWidth(actor.name) + 16;
    if (x > PAD && x + wide > width - PAD) {
      x = PAD;
      y += BOX.height + BOX.gap;
    }
    const drawn = box(actor, x, y, wide, options);
    x += wide + BOX.gap;
    return drawn;
  });
  const height = y + BOX.height + PAD - top;
  return {
    height,
    content: element("rect", { x: 0, y: top, width, height, rx: 4, fill: "var(--panel)" }) + heads + boxes.join(""),
  };
}

function box(actor: LevelActor, x: number, y: number, width: number, { unit }: RoleLevelsOptions): string {
  const { highlight, name, tasks, does } = actor;
  const colours = highlight ? { fill: "var(--signal)" } : { fill: "var(--paper)", stroke: "var(--muted)" };
  const read = `${name}, ${count(tasks, ...unit)}: ${does}`;
  return (
    element("rect", { x, y, width, height: BOX.height, rx: 4, ...colours, "data-v": read }) +
    textElement(
      {
        x: x + width / 2,
        y: y + 17.5,
        fill: highlight ? "var(--on-mark)" : "var(--ink)",
        "font-weight": highlight ? 600 : undefined,
      },
      name,
    )
  );
}

function describe(levels: readonly Level[], links: readonly LevelLink[], { unlinked }: RoleLevelsOptions): string {
  const bands = levels.map(
    (level) => `${level.name}: ${level.summary}. ${listAnd(level.actors.map((actor) => actor.name))}.`,
  );
  const joined = links.map(
    (link) => `${levels[link.from]?.name ?? ""} til ${lowerFirst(levels[link.to]?.name ?? "")}: ${link.text}.`,
  );
  const open = levels.slice(0, -1).flatMap((level, at) => {
    const next = levels[at + 1];
    const between = links.some(
      (link) => Math.min(link.from, link.to) === at && Math.max(link.from, link.to) === at + 1,
    );
    return between || !next ? [] : [`Mellem ${lowerFirst(level.name)} og ${lowerFirst(next.name)}: ${unlinked}.`];
  });
  return [...bands, ...joined, ...open].join(" ");
}

function table(levels: readonly Level[], { titles }: RoleLevelsOptions): Chart["table"] {
  return {
    columns: [
      { title: titles.actor, numeric: false },
      { title: titles.level, numeric: false },
      { title: titles.count, numeric: true },
      { title: titles.does, numeric: false },
    ],
    rows: levels.flatMap((level) =>
      level.actors.map((actor) => [actor.name, level.name, number(actor.tasks), actor.does]),
    ),
  };
}
