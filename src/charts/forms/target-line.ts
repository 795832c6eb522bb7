import type { ScaleLinear } from "d3";
import type { Target } from "../../views/view.ts";
import type { Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { HALO } from "./halo.ts";
import { upright, type Span } from "./upright.ts";

/** Pixels that the name of a target takes above the rows. */
export const TARGET_ROOM = 18;

const line = (d: string): string => element("path", { d, stroke: "var(--ink)", "stroke-dasharray": "3 3" });

/** The line to be reached across rows of dots or bars, from its name at the top to the last row, clear of texts in its way. */
export function targetAcross(
  { value, label }: Target,
  scale: ScaleLinear<number, number>,
  bottom: number,
  size: Size,
  clear: (x: number) => readonly Span[],
): string {
  const x = scale(value);
  const half = textWidth(label) / 2;
  const at = Math.min(Math.max(x, half), size.width - half);
  return (
    line(upright(x, [TARGET_ROOM - 2, bottom], clear(x))) + textElement({ x: at, y: 12, "font-weight": 600 }, label)
  );
}

/** The line to be reached along time, with its name above its left end. */
export function targetAlong(
  { value, label }: Target,
  scale: ScaleLinear<number, number>,
  [left, right]: [number, number],
): string {
  const y = scale(value);
  return (
    line(`M${left} ${y.toFixed(1)}H${right}`) +
    textElement(
      {
        x: left + 4,
        y: y - 5,
        "text-anchor": "start",
        "font-weight": 600,
        ...HALO,
      },
      label,
    )
  );
}
