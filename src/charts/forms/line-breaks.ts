import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Break } from "../../views/view.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { HALO } from "./halo.ts";
import { yearsFrom } from "./time-scale.ts";

const LINE = 16;

/** Whether the line is broken from one of its points to the next. */
export const isBroken = (breaks: readonly Break[], from: Mark, to: Mark): boolean =>
  breaks.some(
    ({ at, series }) =>
      (series === undefined || series === from.series) &&
      yearsFrom(at) > yearsFrom(from.x) &&
      yearsFrom(at) <= yearsFrom(to.x),
  );

/** The breaks of a picture: those of all, and those of its own code where it is a small one. */
export const breaksIn = ({ view, marks }: Resolved): Break[] =>
  (view.breaks ?? []).filter(({ facet }) => facet === undefined || marks.some((mark) => mark.facet === facet));

/** What is written at a break: `nu pr. år`, `2020 mangler`. A missing time is told with the name of its line where others stand beside it. */
export function breakReason(one: Break, { series, facet }: Resolved): string {
  if ("reason" in one) return one.reason;
  const line = facet === null ? series?.items.find(({ code }) => code === one.series)?.label : undefined;
  return `${line === undefined ? "" : `${line}: `}${one.at} mangler`;
}

/** Where a break is drawn, in years: at a time that is missing in its lines, else halfway from the time before. */
export function breakPlace({ at, series }: Break, { marks }: Resolved): number {
  const own = marks.filter((mark) => series === undefined || mark.series === series);
  const times = own.map((mark) => yearsFrom(mark.x));
  const here = yearsFrom(at);
  const before = Math.max(...times.filter((time) => time < here));
  return times.includes(here) && Number.isFinite(before) ? (before + here) / 2 : here;
}

interface Placed {
  x: number;
  reason: string;
  left: number;
  right: number;
  line: number;
}

/** The upright strokes where lines are broken, each with its reason at the top, on as many lines as they need. */
export function breakRules(
  breaks: readonly { x: number; reason: string }[],
  [left, right]: readonly [number, number],
): { height: number; draw: (bottom: number) => string } {
  const placed: Placed[] = [];
  for (const { x, reason } of [...breaks].sort((a, b) => a.x - b.x)) {
    const width = textWidth(reason);
    const start = Math.max(left, x + 6 + width <= right ? x + 6 : x - 6 - width);
    const own = { x, reason, left: start, right: start + width + 8 };
    const taken = placed.filter((other) => other.left < own.right && own.left < other.right).map(({ line }) => line);
    let line = 0;
    while (taken.includes(line)) line += 1;
    placed.push({ ...own, line });
  }
  const lines = Math.max(0, ...placed.map(({ line }) => line + 1));
  return {
    height: lines * LINE,
    draw: (bottom) =>
      placed
        .map(
          ({ x, reason, left: start, line }) =>
            element("path", {
              d: `M${x.toFixed(1)} ${line * LINE}V${bottom}`,
              ...{ stroke: "var(--ink)", "stroke-dasharray": "2 3" },
            }) +
            textElement(
              {
                ...{ x: start, y: line * LINE + 11, "text-anchor": "start", fill: "var(--muted)" },
                ...HALO,
              },
              reason,
            ),
        )
        .join(""),
  };
}
