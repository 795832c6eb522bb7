import { readings } from "../charts/picture.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import type { Mark, Resolved } from "../views/resolved.ts";

/** The marks that an element of a drawing stands for: by what is read out at it, or by its municipality on a map. */
export function marksAt(resolved: Resolved, shapes: MapShapes | undefined, element: HTMLElement | SVGElement): Mark[] {
  const { v = "", k } = element.dataset;
  const known = readings(resolved, shapes);
  const exact = known.get(v) ?? [...known].find(([text]) => v.startsWith(`${text},`))?.[1];
  if (exact) return exact;
  const code = resolved.x.items.find(({ kommunekode }) => String(kommunekode) === k)?.code;
  return resolved.marks.filter((mark) => mark.x === code);
}
