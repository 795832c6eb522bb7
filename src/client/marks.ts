import { distance, distanceToMiddle } from "./geometry.ts";

/** An element of a chart that carries a value to be read, in `data-v`. */
export type DrawnMark = HTMLElement | SVGElement;

/** Whether a mark is shown at the moment. */
export function isVisible(mark: DrawnMark): boolean {
  return mark.checkVisibility({ visibilityProperty: true });
}

/** The marks of a chart that are shown: not those of the other width or of a view that is not chosen. */
export function visibleMarks(canvas: Element): DrawnMark[] {
  return [...canvas.querySelectorAll<DrawnMark>("[data-v]")].filter(isVisible);
}

/** The mark that holds an element, if it lies in the chart. */
export function markOf(canvas: Element, target: EventTarget | null): DrawnMark | undefined {
  const mark = target instanceof Element ? target.closest<DrawnMark>("[data-v]") : null;
  return mark && canvas.contains(mark) ? mark : undefined;
}

/** The mark nearest to a point on the screen, however far. Where boxes overlap, the nearest middle wins. */
export function nearestMark(canvas: Element, x: number, y: number): DrawnMark | undefined {
  const [best] = visibleMarks(canvas)
    .map((mark) => {
      const box = mark.getBoundingClientRect();
      return { mark, away: distance(box, x, y), off: distanceToMiddle(box, x, y) };
    })
    .sort((a, b) => a.away - b.away || a.off - b.off);
  return best?.mark;
}
