import { scaleLinear, type ScaleLinear } from "d3";
import type { Scale } from "../../views/resolved.ts";
import { distinctTicks } from "../distinct-ticks.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import type { FormContext } from "./form.ts";
import { upright, type Span } from "./upright.ts";

/** Whether a scale of a measure begins at zero: points, indices and changes have no zero to be measured from. */
export const startsAtZero = ({ kind }: Scale): boolean => kind !== "score" && kind !== "index" && kind !== "change";

/** Ticks of a scale from low to high, at even values, about so many pixels apart, each written differently. */
export function ticksOf(
  scale: ScaleLinear<number, number>,
  { length, apart }: { length: number; apart: number },
  format: (value: number) => string,
): number[] {
  return distinctTicks(scale, Math.floor(Math.abs(length) / apart), format);
}

/** The scale of a figure's values along a length, with room for its extremes at even values; from zero where asked. */
export function valueScale(
  [low, high]: readonly [number, number],
  range: [number, number],
  { fromZero }: { fromZero: boolean },
): ScaleLinear<number, number> {
  const [least, most] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const room = least === most ? Math.abs(most) || 1 : 0;
  return scaleLinear([least - (fromZero && least === 0 ? 0 : room), most + room], range).nice(4);
}

/**
 * Vertical grid lines with their values at the top, for rows of dots or bars. Ticks that would touch each other or the line of a
 * target are left out, and the lines stay clear of the texts in their way.
 */
export function gridAcross(
  scale: ScaleLinear<number, number>,
  { top, bottom, clear }: { top: number; bottom: number; clear: (x: number) => readonly Span[] },
  context: Pick<FormContext, "short" | "ticks">,
  kept?: number,
): string {
  const [from = 0, to = 0] = scale.range();
  let end = -Infinity;
  const ticks = ticksOf(scale, { length: to - from, apart: 84 }, context.short);
  const format = context.ticks(ticks);
  return ticks
    .map((value) => {
      const x = scale(value);
      const half = textWidth(format(value)) / 2;
      // The line of a target would run through a number under its name.
      const free = kept === undefined || Math.abs(x - scale(kept)) > half + 2;
      const fits = x - half > end + 6 && free;
      if (fits) end = x + half;
      return (
        element("path", {
          d: upright(x, [top, bottom], clear(x)),
          stroke: value === 0 ? "var(--muted)" : "var(--rule)",
        }) + (fits ? textElement({ x, y: top - 7, fill: "var(--muted)" }, format(value)) : "")
      );
    })
    .join("");
}
