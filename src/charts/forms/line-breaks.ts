import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Break } from "../../views/view.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
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

/** What is written at a break: `nu pr. år`, `2020 mangler`. A missing time is told with the name of its line where others stand beside it. */
export function breakReason(one: Break, { series, facet }: Resolved): string {
  if ("reason" in one) return one.reason;
  const line = facet === null ? series?.items.find(({ code }) => code === one.series)?.label : undefined;
  return `${line === undefined ? "" : `${line}: `}${one.at} mangler`;
}

/** Room between a stroke and its reason. */
const BESIDE = 6;

interface Placed {
  x: number;
  texts: string[];
  left: number;
  right: number;
  line: number;
}

/** A reason at the right of its stroke, at the left where it fits there alone, or else in lines at the side with more room. */
function placed(x: number, reason: string, [left, right]: readonly [number, number]): Omit<Placed, "line"> {
  const [before, after] = [x - BESIDE - left, right - x - BESIDE];
  const isAfter = textWidth(reason) <= after || (textWidth(reason) > before && after >= before);
  const texts = textLines(reason, Math.max(isAfter ? after : before, 0));
  const width = Math.max(...texts.map((text) => textWidth(text)));
  const start = isAfter ? x + BESIDE : Math.max(left, x - BESIDE - width);
  return { x, texts, left: start, right: start + width + 8 };
}

/** The upright strokes where lines are broken, each with its reason at the top, on as many lines as they need. */
export function breakRules(
  breaks: readonly { x: number; reason: string }[],
  room: readonly [number, number],
): { height: number; draw: (bottom: number) => string } {
  const all: Placed[] = [];
  for (const { x, reason } of [...breaks].sort((a, b) => a.x - b.x)) {
    const own = placed(x, reason, room);
    const beside = all.filter((other) => other.left < own.right && own.left < other.right);
    const isTaken = (line: number): boolean =>
      beside.some((other) => other.line < line + own.texts.length && line < other.line + other.texts.length);
    let line = 0;
    while (isTaken(line)) line += 1;
    all.push({ ...own, line });
  }
  return {
    height: Math.max(0, ...all.map(({ line, texts }) => line + texts.length)) * LINE,
    draw: (bottom) => all.map((one) => rule(one, bottom)).join(""),
  };
}

function rule({ x, texts, left, line }: Placed, bottom: number): string {
  const words = texts.map((text, at) =>
    textElement(
      { ...{ x: left, y: (line + at) * LINE + 11, "text-anchor": "start", fill: "var(--muted)" }, ...HALO },
      text,
    ),
  );
  const stroke = { stroke: "var(--ink)", "stroke-dasharray": "2 3" };
  return element("path", { d: `M${x.toFixed(1)} ${line * LINE}V${bottom}`, ...stroke }) + words.join("");
}
