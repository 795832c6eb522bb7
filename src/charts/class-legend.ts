import { range } from "d3";
import type { Size } from "./chart.ts";
import { classFill, classSpans, MISSING_FILL, type ClassScale } from "./classes.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";

const HEIGHT = 44;
const MISSING = 24;
/** What stands for nothing, and the room to the classes. */
const [ZERO, GAP] = [28, 8];

/** How much room a legend takes: what has no value stands below the classes. */
export const legendHeight = (isMissing: boolean): number => HEIGHT + (isMissing ? MISSING : 0);

/**
 * Five swatches from the left edge, each with what it holds where that has room, else with the limits between them; before them
 * the one for nothing, and below them the one for what has no value, where there are such. `y` is the top of the swatches.
 */
export function classLegend(scale: ClassScale, size: Size, y: number, isMissing = false): string {
  const left = scale.zero ? ZERO + GAP : 0;
  const width = Math.min(size.narrow ? 56 : 76, (size.width - left) / 5);
  const swatches = range(5).map((index) =>
    element("rect", {
      x: left + index * width,
      y,
      width: width - 1,
      height: 12,
      fill: classFill(index + 1),
      stroke: "var(--muted)",
    }),
  );
  const spans = classSpans(scale) ?? [];
  const isSpelled = spans.length > 0 && spans.every((text) => textWidth(text) <= width - 4);
  const under = (x: number, text: string): string => textElement({ x, y: y + 28, fill: "var(--muted)" }, text);
  const limits = isSpelled
    ? spans.map((text, index) => under(left + (index + 0.5) * width, text))
    : scale.thresholds.map((threshold, index) => under(left + (index + 1) * width, scale.format(threshold)));
  const box = (x: number, top: number, fill: string): string =>
    element("rect", { x, y: top, width: ZERO - 1, height: 12, fill, stroke: "var(--muted)" });
  const zero = scale.zero ? [box(0, y, classFill(0)), under(ZERO / 2, "0")] : [];
  const missing = isMissing
    ? [
        box(0, y + 38, MISSING_FILL),
        textElement({ x: ZERO + GAP, y: y + 49, "text-anchor": "start", fill: "var(--muted)" }, "ingen tal"),
      ]
    : [];
  return element("g", {}, ...zero, ...swatches, ...limits, ...missing);
}
