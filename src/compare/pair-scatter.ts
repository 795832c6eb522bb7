import type { Scatter } from "../charts/scatter.ts";
import { lowerCase } from "../lib/lower-case.ts";
import type { ComparedMeasure } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import type { Scale } from "../views/resolved.ts";
import type { Pair, PairPoint } from "./pair-of.ts";

/** A measure as an axis has it: what it is and when, what kind of figures, its unit and its decimals. */
const axis = ({ name, status, column }: ComparedMeasure): Scale => ({
  title: status === null ? name : `${name}, ${lowerCase(status)}`,
  unit: column.unit ?? null,
  kind: column.kind,
  decimals: column.decimals,
});

/** The municipalities of a pair that are in a region, or all of them. */
export const inRegion = ({ points }: Pair, region: string): PairPoint[] =>
  points.filter(({ kommune }) => region === "" || kommune.region === region);

/** Two measures as a cloud of municipalities, those of one region alone where it is asked for, the chosen ones standing out. */
export function pairScatter(pair: Pair, region: string, chosen: readonly string[]): Scatter {
  return {
    ...{ x: axis(pair.x), y: axis(pair.y), groups: REGIONS },
    points: inRegion(pair, region).map(({ kommune, ...point }) => ({
      ...{ code: String(kommune.kommunekode), name: kommune.name, group: kommune.region, ...point },
      isChosen: chosen.includes(kommune.slug),
    })),
  };
}
