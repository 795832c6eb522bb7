import { ascending } from "d3";
import type { Mark, Resolved } from "../views/resolved.ts";
import { isBroken } from "./forms/line-breaks.ts";
import { yearsFrom } from "./forms/time-scale.ts";
import { shownBreaks } from "./shown-breaks.ts";

/** A little more than a year: days of a year are no whole parts of it. */
const A_YEAR = 1.01;

/** Whether years lie between two points of a line, of which it says nothing. */
export const isLeap = (from: Mark, to: Mark): boolean => yearsFrom(to.x) - yearsFrom(from.x) > A_YEAR;

/** Where lines over time leap over years without a number and are dotted, from one of their points to the next. */
export function leaps(resolved: Resolved): [from: Mark, to: Mark][] {
  const breaks = shownBreaks(resolved);
  const lines = Map.groupBy(resolved.marks, ({ series, facet }) => JSON.stringify([series, facet]));
  return [...lines.values()].flatMap((marks) => {
    const points = marks.toSorted((a, b) => ascending(a.x, b.x));
    return points.slice(1).flatMap((to, at): [Mark, Mark][] => {
      const from = points[at];
      return from && isLeap(from, to) && !isBroken(breaks, from, to) ? [[from, to]] : [];
    });
  });
}
