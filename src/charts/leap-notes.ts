import { range } from "d3";
import { listAnd } from "../lib/list.ts";
import type { Periods } from "../model/periods-of.ts";
import { periodOfYears } from "../views/period.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { MOST_NAMED } from "./extremes.ts";
import { leaps } from "./leaps.ts";
import { labelIn } from "./mark-name.ts";

const YEAR = /^\d{4}$/;

/** The years between two points; none where they are of no whole years. */
const between = ([from, to]: readonly [Mark, Mark]): number[] =>
  YEAR.test(from.x) && YEAR.test(to.x) ? range(Number(from.x) + 1, Number(to.x)) : [];

/** Who leaps: by the names of one channel, where nothing else of those names has a number in between, or by both; many are counted. */
function whoLeaps({ marks, series, facet }: Resolved, own: readonly (readonly [Mark, Mark])[]): string | undefined {
  const inSeries = (mark: Mark): string => labelIn(series, mark.series) ?? "";
  const inFacet = (mark: Mark): string => labelIn(facet, mark.facet) ?? "";
  const inBoth = (mark: Mark): string => [inSeries(mark), inFacet(mark)].filter((name) => name !== "").join(" ");
  for (const nameOf of [inSeries, inFacet, inBoth]) {
    const names = [...new Set(own.map(([from]) => nameOf(from)))];
    const isTold = marks.some(
      (mark) => names.includes(nameOf(mark)) && own.some(([from, to]) => mark.x > from.x && mark.x < to.x),
    );
    if (isTold) continue;
    if (names.length === new Set(marks.map(nameOf)).size) return undefined;
    if (names.length <= MOST_NAMED) return listAnd(names);
  }
  return `${own.length} af ${new Set(marks.map(inBoth)).size}`;
}

/**
 * What the dotted parts of lines over time say: `Prikket linje: Nord har ingen tal for 2020-2022.` Lines between two times are told
 * at both ends.
 */
export function leapNotes(resolved: Resolved, periods?: Periods): string[] {
  const { view, x, series } = resolved;
  if (view.form !== "linjer" || (series && x.items.length === 2)) return [];
  const told = [...Map.groupBy(leaps(resolved), (leap) => between(leap).join())].map(([, own]) => ({
    who: whoLeaps(resolved, own),
    years: own[0] ? between(own[0]) : [],
  }));
  return [...Map.groupBy(told, ({ who }) => who)].map(([who, own]) => {
    const years = own.flatMap((leap) => leap.years);
    const ofYears = periodOfYears(x.column.name === "aar" ? periods : {}, view.measure, years);
    const lacks = years.length === 0 ? "ingen tal imellem" : `ingen tal for ${ofYears}`;
    return who === undefined ? `Prikket linje: ${lacks}.` : `Prikket linje: ${who} har ${lacks}.`;
  });
}
