import { max, min, rollups, type ScaleLinear } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { isHollow, marksAt, type FormContext } from "./form.ts";
import { haloed } from "./halo.ts";
import { dotPaint } from "./paint.ts";
import { rowLabels } from "./row-labels.ts";
import { symbol } from "./symbol.ts";
import { TARGET_ROOM, targetAcross } from "./target-line.ts";
import { liesOn, type Span } from "./upright.ts";
import { gridAcross, startsAtZero, valueScale } from "./value-axis.ts";

const ROW = 30;
const AXIS = 24;
const RADIUS = 5.5;
/** How much larger the first of two dots at one place is, so that both are seen. */
const AROUND = 3;
const TICK = { width: 3, height: 20 };

/**
 * Rows of dots on one scale, one for each series, the row's ends joined by a line and written out. A dot lies on the band of
 * its interval; what it was to reach is an upright stroke in its row, or a line across all rows.
 */
export function dots(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, marks, view, measure } = resolved;
  const labels = rowLabels(resolved, size);
  const widest = max(marks, ({ value }) => textWidth(context.short(value))) ?? 0;
  const room = widest + radiusOf(mostAtOnePlace(marks) - 1) + 8;
  // Only where a row has two ends has one of them its value at the left.
  const before = (series?.items.length ?? 1) > 1 || resolved.beside.target !== undefined ? room : room / 2 + 4;
  const scale = valueScale(context.extent, [labels.left + before, size.width - labels.right - room], {
    fromZero: startsAtZero(measure),
  });
  const indexOf = new Map((series?.items ?? []).map(({ code }, index) => [code, index]));
  const start = AXIS + (context.target ? TARGET_ROOM : 0);
  const texts: string[] = [];
  const names: Span[] = [];
  const numbers: Span[] = [];
  let y = start;
  const rows = x.items.map(({ code }) => {
    const own = [...marksAt(resolved, code).values()];
    const above = labels.above(code);
    const height = Math.max(ROW, labels.beside(code));
    const middle = y + above + height / 2;
    if (above > 0) names.push([y, y + above]);
    const drawn =
      joined(own, scale, middle) +
      own.map((mark) => interval(mark, middle)).join("") +
      own.map((mark) => target(mark, middle)).join("") +
      own.map((mark, index) => dot(mark, middle, own.slice(index + 1))).join("");
    texts.push(values(own, middle));
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height;
    return label + drawn;
  });
  const grid = gridAcross(scale, { top: start, bottom: y, clear: names }, context.short, context.target?.value);
  const line = context.target ? targetAcross(context.target, scale, y, size, [...names, ...numbers]) : "";
  return { content: grid + line + rows.join("") + haloed(texts), height: y + 4 };

  function fillOf(mark: Mark): string {
    return context.colourOf(series ? mark.series : mark.x);
  }

  function interval(mark: Mark, middle: number): string {
    if (!mark.interval) return "";
    const [low, high] = mark.interval.map((end) => scale(end)) as [number, number];
    return element("rect", {
      ...{ x: low, y: middle - 2.5, width: Math.max(1, high - low), height: 5, rx: 2.5 },
      ...{ fill: fillOf(mark), "fill-opacity": 0.4 },
    });
  }

  function target({ target: value }: Mark, middle: number): string {
    if (value === undefined) return "";
    const { width, height } = TICK;
    return element("rect", {
      ...{ x: scale(value) - width / 2, y: middle - height / 2, width, height },
      fill: "var(--ink)",
    });
  }

  function dot(mark: Mark, middle: number, after: readonly Mark[]): string {
    const fill = fillOf(mark);
    const covered = after.filter(({ value }) => Math.abs(scale(value) - scale(mark.value)) < 1).length;
    const hollow = isHollow(mark, context) || covered > 0;
    return symbol(indexOf.get(mark.series) ?? 0, scale(mark.value), middle, radiusOf(covered), {
      ...dotPaint(fill, hollow),
      "data-v": context.read(mark),
      "data-k": context.kommuneOf(mark.x),
    });
  }

  /** The lowest value of a row to the left of all that is drawn in it, the highest to the right. */
  function values(own: readonly Mark[], middle: number): string {
    const all = own.flatMap(({ value, target: goal }) => (goal === undefined ? [value] : [value, goal]));
    const [low, high] = [min(all), max(all)];
    if (low === undefined || high === undefined) return "";
    const ends = [...all, ...own.flatMap((mark) => mark.interval ?? [])];
    const [first = low, last = high] = [min(ends), max(ends)];
    const text = (amount: number, at: number, side: -1 | 1): string => {
      const there = own.filter(({ value }) => Math.abs(scale(value) - scale(at)) < 1).length;
      const beside = side * (radiusOf(Math.max(0, there - 1)) + 5);
      const written = context.short(amount);
      const [near, far] = [scale(at) + beside, scale(at) + beside + side * textWidth(written)];
      if (context.target && liesOn(scale(context.target.value), near, far)) numbers.push([middle - 9, middle + 9]);
      return textElement({ x: near, y: middle + 4.5, "text-anchor": side > 0 ? "start" : "end" }, written);
    };
    return (low < high ? text(low, first, -1) : "") + text(high, last, 1);
  }
}

/** How large a dot is drawn that others at its place are drawn upon. */
const radiusOf = (covered: number): number => RADIUS + covered * AROUND;

/** The most dots that a row has of one value. */
const mostAtOnePlace = (marks: readonly Mark[]): number =>
  max(
    rollups(
      marks,
      (own) => own.length,
      ({ facet, x, value }) => JSON.stringify([facet, x, value]),
    ),
    ([, count]) => count,
  ) ?? 1;

function joined(own: readonly Mark[], scale: ScaleLinear<number, number>, middle: number): string {
  const all = own.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target]));
  const [low, high] = [min(all), max(all)];
  if (low === undefined || high === undefined || low === high) return "";
  return element("path", {
    d: `M${scale(low).toFixed(1)} ${middle}H${scale(high).toFixed(1)}`,
    stroke: "var(--context)",
  });
}
