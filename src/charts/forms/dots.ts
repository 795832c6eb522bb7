import { max, min, type ScaleLinear } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { apart, LANE, lanesOf } from "./apart.ts";
import { isHollow, marksAt, written, type FormContext } from "./form.ts";
import { haloed } from "./halo.ts";
import { dotPaint } from "./paint.ts";
import { rowLabels } from "./row-labels.ts";
import { symbol } from "./symbol.ts";
import { TARGET_ROOM, targetAcross } from "./target-line.ts";
import { spansAt, type Obstacle, type Span } from "./upright.ts";
import { gridAcross, startsAtZero, valueScale } from "./value-axis.ts";

const ROW = 30;
const AXIS = 24;
const UNDER_AXIS = 4;
const RADIUS = 5.5;
/** Dots nearer to each other than this would cover each other. */
const WIDTH = 2 * RADIUS;
/** What a row has above and below its dots. */
const PAD = 4;
const TICK = { width: 3, height: 20 };

/**
 * Rows of dots on one scale, one for each series, the row's ends joined by a line and written out; dots that would cover each
 * other stand under each other. A dot lies on the band of
 * its interval; what it was to reach is an upright stroke in its row, or a line across all rows.
 */
export function dots(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, view, measure } = resolved;
  const widest = max(context.figure.marks, (mark) => textWidth(written(mark, context))) ?? 0;
  const room = widest + RADIUS + 8;
  // Only where a row has two ends has one of them its value at the left.
  const rowsOf = Map.groupBy(context.figure.marks, ({ x: code, facet }) => JSON.stringify([code, facet])).values();
  const haveTwoEnds = [...rowsOf].some(({ length }) => length > 1) || resolved.beside.target !== undefined;
  const before = haveTwoEnds ? room : room / 2 + 4;
  const labels = rowLabels(resolved, context, size, { numbers: before + room });
  const scale = valueScale(context.extent, [labels.left + before, size.width - labels.right - room], {
    fromZero: startsAtZero(measure),
  });
  const indexOf = new Map((series?.items ?? []).map(({ code }, index) => [code, index]));
  // A name on a line of its own would stand close under the numbers of the axis.
  const under = labels.above(x.items[0]?.code ?? "") > 0 ? UNDER_AXIS : 0;
  const start = AXIS + (context.target ? TARGET_ROOM : 0);
  const texts: string[] = [];
  const names: Span[] = [];
  const numbers: Obstacle[] = [];
  let y = start + under;
  const rows = x.items.map(({ code }) => {
    const own = [...marksAt(resolved, code).values()];
    const above = labels.above(code);
    const places = own.map(({ value }) => scale(value));
    const height = Math.max(ROW, lanesOf(places, WIDTH) * LANE + 2 * PAD, labels.beside(code));
    const middle = y + above + height / 2;
    if (above > 0) names.push([y, y + above]);
    const levels = apart(places, WIDTH).map((off) => middle + off);
    const each = (draw: (mark: Mark, level: number) => string): string =>
      own.map((mark, index) => draw(mark, levels[index] ?? middle)).join("");
    const drawn = joined(own, scale, middle) + each(interval) + each(target) + each(dot);
    texts.push(values(own, middle));
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height;
    return label + drawn;
  });
  const clear = (at: number): Span[] => [...names, ...spansAt(numbers, at)];
  const grid = gridAcross(scale, { top: start, bottom: y, clear }, context, context.target?.value);
  const line = context.target ? targetAcross(context.target, scale, y, size, clear) : "";
  return { content: grid + line + rows.join("") + haloed(texts), height: y + 4 };

  function fillOf(mark: Mark): string {
    return context.colourOf(series ? mark.series : mark.x);
  }

  function interval(mark: Mark, middle: number): string {
    if (!mark.interval) return "";
    const [least, most] = mark.interval;
    const [low, high] = [scale(least), scale(most)];
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

  function dot(mark: Mark, middle: number): string {
    return symbol(indexOf.get(mark.series) ?? 0, scale(mark.value), middle, RADIUS, {
      ...dotPaint(fillOf(mark), isHollow(mark, context)),
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
      const beside = side * (RADIUS + 5);
      const mark = own.find(({ value }) => value === amount);
      const told = mark ? written(mark, context) : context.short(amount);
      const [near, far] = [scale(at) + beside, scale(at) + beside + side * textWidth(told)];
      numbers.push({ ends: [near, far], span: [middle - 9, middle + 9] });
      return textElement({ x: near, y: middle + 4.5, "text-anchor": side > 0 ? "start" : "end" }, told);
    };
    return (low < high ? text(low, first, -1) : "") + text(high, last, 1);
  }
}

function joined(own: readonly Mark[], scale: ScaleLinear<number, number>, middle: number): string {
  const all = own.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target]));
  const [low, high] = [min(all), max(all)];
  if (low === undefined || high === undefined || low === high) return "";
  return element("path", {
    d: `M${scale(low).toFixed(1)} ${middle}H${scale(high).toFixed(1)}`,
    stroke: "var(--context)",
  });
}
