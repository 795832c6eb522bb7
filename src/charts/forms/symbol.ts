import { element } from "../svg.ts";

type Attributes = Record<string, string | number | undefined>;

/** Outlines of radius one around the origin, alike in weight: round, square, diamond, triangle, and the last two turned. */
const SHAPES = [
  null,
  "M-.89-.89H.89V.89H-.89Z",
  "M0-1.25L1.25 0 0 1.25-1.25 0Z",
  "M0-1.2L1.15.85H-1.15Z",
  "M0 1.2L1.15-.85H-1.15Z",
  "M-.4-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z",
] as const;

/** A dot in the shape of its place among the series, so that series can be told apart without colour. */
export function symbol(index: number, x: number, y: number, radius: number, attributes: Attributes): string {
  const shape = SHAPES[index % SHAPES.length];
  if (shape === null || shape === undefined) return element("circle", { cx: x, cy: y, r: radius, ...attributes });
  const d = shape.replace(/-?(?:\d*\.)?\d+/g, (digits) => ` ${Math.round(Number(digits) * radius * 10) / 10}`);
  return element("path", {
    d,
    transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`,
    ...attributes,
  });
}
