import { rankCorrelation } from "../lib/rank-correlation.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { hasInhabitantRate } from "../model/inhabitant-rate.ts";
import type { Pair } from "./pair-of.ts";

/** The least rank correlation with the number of inhabitants for which a measure is told to grow with it. */
const LEAST = 0.7;

/**
 * Whether both of two measures count or add up something that there is more of the more people live in a municipality. Then a
 * pattern between them may be no more than that of large places and small.
 */
export function growWithSize(
  { kommuner, population }: Pick<ComparisonFile, "kommuner" | "population">,
  { x, y, points }: Pick<Pair, "x" | "y" | "points">,
): boolean {
  const inhabitants = new Map(kommuner.map(({ kommunekode }, at) => [kommunekode, population.indbyggere[at] ?? NaN]));
  const grows = (valueOf: (point: Pair["points"][number]) => number): boolean =>
    rankCorrelation(points.map((point) => [valueOf(point), inhabitants.get(point.kommune.kommunekode) ?? NaN])) >=
    LEAST;
  return (
    x !== y &&
    [x, y].every(({ column: { kind, unit } }) => hasInhabitantRate(kind, unit)) &&
    grows((point) => point.x) &&
    grows((point) => point.y)
  );
}
