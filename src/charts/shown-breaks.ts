import type { Resolved } from "../views/resolved.ts";
import type { Break } from "../views/view.ts";
import { yearsFrom } from "./forms/time-scale.ts";

/** The breaks of a picture that stand in it: of those lines that are there on both sides. Where one side is not shown, nothing is broken. */
export const shownBreaks = ({ breaks, marks }: Pick<Resolved, "breaks" | "marks">): Break[] =>
  breaks.filter(({ at, series, facet }) => {
    const own = marks.filter(
      (mark) => (series === undefined || mark.series === series) && (facet === undefined || mark.facet === facet),
    );
    const lines = Map.groupBy(own, (mark) => JSON.stringify([mark.series, mark.facet])).values();
    return [...lines].some((line) => {
      const times = line.map(({ x }) => yearsFrom(x));
      return times.some((time) => time < yearsFrom(at)) && times.some((time) => time >= yearsFrom(at));
    });
  });
