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

/** What is written at a break: `nu pr. år`, `2020 mangler`, with the name of its line where others stand beside it. */
export function breakReason(one: Break, { series, facet }: Resolved): string {
  const beside = facet === null && series !== null && series.items.length > 1 ? series.items : [];
  const line = beside.find(({ code }) => code === one.series)?.label;
  return `${line === undefined ? "" : `${line}: `}${"reason" in one ? one.reason : `${one.at} mangler`}`;
}

/** Room between a stroke and its reason. */
const BESIDE = 6;

interface Placed {
  x: number;
  reason: string;
  left: number;
  right: number;
  line: number;
  /** There is room for it at neither side of its stroke, which begins below it. */
  isAbove: boolean;
}

/** A reason at the right of its stroke, at the left where it fits there alone, or else above it. */
function placed(x: number, reason: string, [left, right]: readonly [number, number]): Omit<Placed, "line"> {
  const width = textWidth(reason);
  const [after, before] = [x + BESIDE, x - BESIDE - width];
  const isAbove = after + width > right && before < left;
  const start = isAbove
    ? Math.max(left, Math.min(x - width / 2, right - width))
    : after + width <= right
      ? after
      : before;
  return { x, reason, left: start, right: start + width + 8, isAbove };
}

/** The upright strokes where lines are broken, each with its reason at the top, on as many lines as they need. */
export function breakRules(
  breaks: readonly { x: number; reason: string }[],
  room: readonly [number, number],
): { height: number; draw: (bottom: number) => string } {
  const all: Placed[] = [];
  for (const { x, reason } of [...breaks].sort((a, b) => a.x - b.x)) {
    const own = placed(x, reason, room);
    const taken = all.filter((other) => other.left < own.right && own.left < other.right).map(({ line }) => line);
    let line = 0;
    while (taken.includes(line)) line += 1;
    all.push({ ...own, line });
  }
  return {
    height: Math.max(0, ...all.map(({ line }) => line + 1)) * LINE,
    draw: (bottom) => all.map((one) => rule(one, bottom)).join(""),
  };
}

function rule({ x, reason, left, line, isAbove }: Placed, bottom: number): string {
  const top = (isAbove ? line + 1 : line) * LINE;
  return (
    element("path", { d: `M${x.toFixed(1)} ${top}V${bottom}`, stroke: "var(--ink)", "stroke-dasharray": "2 3" }) +
    textElement({ x: left, y: line * LINE + 11, "text-anchor": "start", fill: "var(--muted)", ...HALO }, reason)
  );
}
