import type { ComparedKommune, ComparedMeasure, ComparisonFile } from "../model/comparison.ts";

/** A municipality with its value of two measures. */
export interface PairPoint {
  kommune: ComparedKommune;
  x: number;
  y: number;
}

/** The municipalities that have both of two measures, and what must be known of how they were found. */
export interface Pair {
  x: ComparedMeasure;
  y: ComparedMeasure;
  points: readonly PairPoint[];
  notes: readonly string[];
  /** Whether both rest on some of the same numbers in the source, as two shares of one whole do. */
  restOnSame: boolean;
}

/**
 * Two measures of the municipalities of a region, or of them all, that have both. Where one of them can only be compared within a
 * council, those of the council that most are of.
 */
export function pairOf(
  { kommuner }: Pick<ComparisonFile, "kommuner">,
  x: ComparedMeasure,
  y: ComparedMeasure,
  region = "",
): Pair {
  const all = kommuner.flatMap((kommune, at): PairPoint[] => {
    const [first, second] = [x.values[at] ?? null, y.values[at] ?? null];
    const isElsewhere = region !== "" && kommune.region !== region;
    return isElsewhere || first === null || second === null ? [] : [{ kommune, x: first, y: second }];
  });
  const [largest] = [...Map.groupBy(all, ({ kommune }) => kommune.kkr)].sort(([, a], [, b]) => b.length - a.length);
  const isWithin = (x.inCouncils || y.inCouncils) && largest !== undefined;
  return {
    ...{ x, y, points: isWithin ? largest[1] : all },
    restOnSame: x.rests.some((column) => y.rests.includes(column)),
    notes: isWithin ? [`Kun kommunerne i KKR ${largest[0]} kan sammenlignes på begge tal.`] : [],
  };
}
