import { ascending } from "d3";
import type { Mark } from "./resolved.ts";
import { sumsOverTime } from "./sums-over-time.ts";
import type { Break, View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** What is written where a line is broken since its values do not count the same before and after. */
const REASON = "opgjort anderledes";

/**
 * Where lines over time are broken since what a source tells of one year is more than it tells of another, so that the two
 * cannot be compared as they are. Lines that are all broken at one time have one break.
 */
export function unlikeBreaks(table: ViewTable, view: View, marks: readonly Mark[]): Break[] {
  const sums = view.form === "linjer" ? sumsOverTime(table, view, marks) : undefined;
  if (sums?.time !== "x" || sums.beyond.length === 0) return [];
  const lines = sums.lines.map((line) => line.toSorted((a, b) => ascending(a.x, b.x)));
  const broken = lines.flatMap((line) =>
    line.slice(1).filter((mark, before) => {
      const from = line[before];
      return from !== undefined && sums.addsOf(from, line) !== sums.addsOf(mark, line);
    }),
  );
  /** Whether all lines that go over a time, of those that are asked for, are broken at it. */
  const areAll = (at: string, isAsked: (mark: Mark) => boolean): boolean =>
    lines
      .filter((line) => line.some((mark) => isAsked(mark) && mark.x < at) && line.some(({ x }) => x >= at))
      .every((line) => line.some((mark) => broken.includes(mark) && mark.x === at));
  return [...Map.groupBy(broken, ({ x }) => x)].flatMap(([at, own]): Break[] => {
    if (areAll(at, () => true)) return [{ at, reason: REASON }];
    return [...Map.groupBy(own, ({ facet }) => facet)].flatMap(([facet, members]): Break[] => {
      const where = facet === "" ? {} : { facet };
      if (facet !== "" && areAll(at, (mark) => mark.facet === facet)) return [{ at, reason: REASON, ...where }];
      return members.map(({ series }) => ({ at, reason: REASON, ...where, ...(series === "" ? {} : { series }) }));
    });
  });
}
