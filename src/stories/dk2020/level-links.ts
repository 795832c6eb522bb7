import type { Size } from "../../charts/chart.ts";
import { element, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** Something that one level gives another. `from` and `to` are places in the list of levels, the highest being 0. */
export interface LevelLink {
  from: number;
  to: number;
  text: string;
}

/** The space between two bands, from the lower edge of one to the upper edge of the next. */
export interface Gap {
  top: number;
  bottom: number;
}

/** What is kept free at the right of a band that a link passes. */
export const LINK_GUTTER = 26;

const LINE = 17;
const MARGIN = 14;
const ARROW_X = 18;
const TEXT_X = 30;

const upper = (link: LevelLink): number => Math.min(link.from, link.to);
const lower = (link: LevelLink): number => Math.max(link.from, link.to);
const passes = (link: LevelLink): boolean => lower(link) - upper(link) > 1;

interface Placed {
  lines: string[];
  x: number;
  anchor: "start" | "end";
  /** Where its arrow runs, unless it is one that passes a level. */
  arrow?: number;
}

/** The texts in a gap: those of its own links from the left, that of a link past a level at the right, by its arrow. */
function placed(links: readonly LevelLink[], gap: number, unlinked: string, size: Size): Placed[] {
  const own = links.filter((link) => !passes(link) && upper(link) === gap);
  const past = links.filter((link) => passes(link) && lower(link) === gap + 1);
  const column = (size.width - LINK_GUTTER) / Math.max(1, own.length + past.length);
  const texts = own.map((link, at) => ({
    lines: textLines(link.text, column - TEXT_X - 8),
    x: at * column + TEXT_X,
    anchor: "start" as const,
    arrow: at * column + ARROW_X,
  }));
  const beside = past.map((link) => ({
    lines: textLines(link.text, column - 12),
    x: size.width - LINK_GUTTER,
    anchor: "end" as const,
  }));
  const silent = { lines: textLines(unlinked, size.width - LINK_GUTTER - 24), x: 12, anchor: "start" as const };
  return [...(own.length > 0 ? texts : [silent]), ...beside];
}

/** How tall the gap below a level must be for its texts. */
export function linkRoom(links: readonly LevelLink[], gap: number, unlinked: string, size: Size): number {
  return Math.max(...placed(links, gap, unlinked, size).map(({ lines }) => lines.length)) * LINE + 2 * MARGIN;
}

/** The texts in a gap, in the middle of it. */
export function linkLabels(
  links: readonly LevelLink[],
  gap: number,
  { top, bottom }: Gap,
  unlinked: string,
  size: Size,
): string {
  return placed(links, gap, unlinked, size)
    .map(({ lines, x, anchor, arrow }) => {
      const first = (top + bottom) / 2 + 4.5 - ((lines.length - 1) * LINE) / 2;
      const fill = arrow === undefined && anchor === "start" ? "var(--muted)" : "var(--ink)";
      return lines
        .map((line, at) => textElement({ x, y: first + at * LINE, "text-anchor": anchor, fill }, line))
        .join("");
    })
    .join("");
}

/** The arrows: one per link, from the edge of the band it starts at to the edge of the one it ends at. */
export function linkLines(links: readonly LevelLink[], gaps: readonly Gap[], size: Size): string {
  const places = gaps.map((_, gap) => placed(links, gap, "", size).filter((text) => text.arrow !== undefined));
  return links
    .map((link) => {
      const own = links.filter((other) => !passes(other) && upper(other) === upper(link));
      const x = passes(link) ? size.width - LINK_GUTTER / 2 : places[upper(link)]?.[own.indexOf(link)]?.arrow;
      const [top, bottom] = [gaps[upper(link)]?.top, gaps[lower(link) - 1]?.bottom];
      if (x === undefined || top === undefined || bottom === undefined)
        throw new Error(`»${link.text}« joins no two levels`);
      return arrow(x, link.from < link.to ? [top, bottom] : [bottom, top]);
    })
    .join("");
}

function arrow(x: number, [from, to]: [number, number]): string {
  const way = Math.sign(to - from);
  const tip = to - way * 3;
  return (
    element("line", { x1: x, x2: x, y1: from + way * 3, y2: tip - way * 7, stroke: "var(--ink)", "stroke-width": 2 }) +
    element("path", { d: `M${x} ${tip}l-6 ${-way * 10}h12z`, fill: "var(--ink)" })
  );
}
