import { readings } from "../charts/picture.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import type { Mark, Resolved } from "../views/resolved.ts";

/** What is pressed in a figure: a mark, or for a number written beside it, the mark that is read there. */
export function markFor(canvas: HTMLElement, pressed: EventTarget | null | undefined): Element | null {
  if (!(pressed instanceof Element)) return null;
  return pressed.closest("[data-v]") ?? (pressed.closest("text") && canvas.querySelector(".read"));
}

/** The marks that an element of a drawing stands for: by what is read out at it, or by its municipality on a map. */
export function marksAt(resolved: Resolved, shapes: MapShapes | undefined, element: HTMLElement | SVGElement): Mark[] {
  const { v = "", k } = element.dataset;
  const known = readings(resolved, shapes);
  const exact = known.get(v) ?? [...known].find(([text]) => v.startsWith(`${text},`))?.[1];
  if (exact) return exact;
  const code = resolved.x.items.find(({ kommunekode }) => String(kommunekode) === k)?.code;
  return resolved.marks.filter((mark) => mark.x === code);
}

/** The marks that share one place in a strip, of which a pointer reads all. */
export function marksHere(
  resolved: Resolved,
  shapes: MapShapes | undefined,
  canvas: HTMLElement,
  here: string,
): Mark[] {
  const all = [...canvas.querySelectorAll<SVGElement>("[data-here]")].filter(({ dataset }) => dataset["here"] === here);
  return [...new Set(all.flatMap((one) => marksAt(resolved, shapes, one)))];
}
