import { ascending } from "d3";
import type { Resolved } from "./resolved.ts";

/**
 * Whether any line over time goes on from one of the times of a picture to the next. Lines that only leap over the times of others,
 * or are broken wherever they would go, are points, and a picture of them shows no course.
 */
export function hasCourse({ x, marks, breaks }: Pick<Resolved, "x" | "marks" | "breaks">): boolean {
  const placeOf = new Map(x.items.map(({ code }, at) => [code, at]));
  const lines = Map.groupBy(marks, ({ series, facet }) => JSON.stringify([series, facet]));
  return [...lines.values()].some((line) => {
    const points = line.toSorted((a, b) => ascending(a.x, b.x));
    return points.slice(1).some((to, before) => {
      const from = points[before];
      if (!from || (placeOf.get(to.x) ?? 0) - (placeOf.get(from.x) ?? 0) !== 1) return false;
      return !breaks.some(
        ({ at, series = to.series, facet = to.facet }) =>
          series === to.series && facet === to.facet && at > from.x && at <= to.x,
      );
    });
  });
}
