import { range, scaleLinear, type ScaleLinear } from "d3";
import type { Scale } from "../../views/resolved.ts";
import { distinctTicks } from "../distinct-ticks.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import type { FormContext } from "./form.ts";
import { upright, type Span } from "./upright.ts";

/** Whether a scale of a measure begins at zero: points, indices and changes have no zero to be measured from. */
export const startsAtZero = ({ kind }: Scale): boolean => kind !== "score" && kind !== "index" && kind !== "change";

/** Of a scale so much lies between its outermost ticks, or else nobody can read how far it goes. */
const COVERED = 0.7;
/** No scale needs more ticks than this to be covered. */
const MOST_TICKS = 6;

/**
 * Ticks of a scale from low to high, at even values, each written differently: about so many pixels apart, or nearer where they
 * would otherwise stop far from its ends.
 */
export function ticksOf(
  scale: ScaleLinear<number, number>,
  { length, apart }: { length: number; apart: number },
  format: (value: number) => string,
): number[] {
  const [from = 0, to = 0] = scale.domain();
  const wanted = Math.floor(Math.abs(length) / apart);
  const tried = range(wanted, Math.max(wanted, MOST_TICKS) + 1).map((most) => distinctTicks(scale, most, format));
  const covers = (ticks: readonly number[]): boolean => (ticks.at(-1) ?? 0) - (ticks[0] ?? 0) >= COVERED * (to - from);
  return tried.find(covers) ?? tried[0] ?? [];
}

/** Most of a scale that may lie beyond its values at either end. */
const BEYOND = 0.25;
/** How many steps a scale has, the fewest first. */
const STEPS = [4, 6, 8, 12, 16];

/** The scale of a figure's values along a length, ending at even values near its extremes; from zero where asked. */
export function valueScale(
  [low, high]: readonly [number, number],
  pixels: [number, number],
  { fromZero }: { fromZero: boolean },
): ScaleLinear<number, number> {
  const [least, most] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const room = least === most ? Math.abs(most) || 1 : 0;
  const ends = [least - (fromZero && least === 0 ? 0 : room), most + room] as const;
  const tried = STEPS.map((steps) => scaleLinear(ends, pixels).nice(steps));
  const isClose = (scale: ScaleLinear<number, number>): boolean => {
    const [from = 0, to = 0] = scale.domain();
    return Math.max(ends[0] - from, to - ends[1]) <= BEYOND * (ends[1] - ends[0]);
  };
  return tried.find(isClose) ?? scaleLinear(ends, pixels);
}

/** The ticks of which values are written, as many as stand apart: all of them, or every second or third from zero. */
function writtenTicks(
  ticks: readonly number[],
  scale: ScaleLinear<number, number>,
  format: (value: number) => string,
): ReadonlySet<number> {
  const zero = Math.max(0, ticks.indexOf(0));
  const halfOf = (value: number): number => textWidth(format(value)) / 2;
  const standApart = (some: readonly number[]): boolean =>
    some.slice(1).every((value, at) => {
      const before = some[at] ?? value;
      return scale(value) - halfOf(value) > scale(before) + halfOf(before) + 6;
    });
  const every = range(1, ticks.length + 1).map((step) => ticks.filter((_, at) => (at - zero) % step === 0));
  return new Set(every.find(standApart));
}

/**
 * Vertical grid lines with their values at the top, for rows of dots or bars. Values that would touch each other or the line of a
 * target are left out, and the lines stay clear of the texts in their way.
 */
export function gridAcross(
  scale: ScaleLinear<number, number>,
  { top, bottom, clear }: { top: number; bottom: number; clear: (x: number) => readonly Span[] },
  context: Pick<FormContext, "short" | "ticks">,
  kept?: number,
): string {
  const [from = 0, to = 0] = scale.range();
  const ticks = ticksOf(scale, { length: to - from, apart: 84 }, context.short);
  const format = context.ticks(ticks);
  const shown = writtenTicks(ticks, scale, format);
  return ticks
    .map((value) => {
      const x = scale(value);
      const inTheWay = clear(x);
      const half = textWidth(format(value)) / 2;
      // The line of a target would run through a number under its name.
      const free = kept === undefined || Math.abs(x - scale(kept)) > half + 2;
      const fits = shown.has(value) && free;
      return (
        element("path", {
          d: upright(x, [top, bottom], inTheWay),
          // In pieces the line of zero would look like one mark in each row.
          stroke: value === 0 && inTheWay.length === 0 ? "var(--muted)" : "var(--rule)",
        }) + (fits ? textElement({ x, y: top - 7, fill: "var(--muted)" }, format(value)) : "")
      );
    })
    .join("");
}
