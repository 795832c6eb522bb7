import { range } from "d3";
import type { Size } from "./chart.ts";
import { classFill, type ClassScale } from "./classes.ts";
import { element, textElement } from "./svg.ts";

export const LEGEND_HEIGHT = 44;

/** Five swatches with the limits between them, from the left edge. `y` is the top of the swatches. */
export function classLegend(scale: ClassScale, size: Size, y: number): string {
  const width = size.narrow ? 56 : 76;
  const swatches = range(5).map((index) =>
    element("rect", {
      x: index * width,
      y,
      width: width - 1,
      height: 12,
      fill: classFill(index + 1),
      stroke: "var(--muted)",
    }),
  );
  const limits = scale.thresholds.map((threshold, index) =>
    textElement({ x: (index + 1) * width, y: y + 28, fill: "var(--muted)" }, scale.format(threshold)),
  );
  return element("g", {}, ...swatches, ...limits);
}
