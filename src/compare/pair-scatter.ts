import type { Scatter } from "../charts/scatter.ts";
import { lowerCase } from "../lib/lower-case.ts";
import type { ComparedMeasure } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import type { Scale } from "../views/resolved.ts";
import type { Pair } from "./pair-of.ts";

/** A measure as an axis has it: what it is and when, what kind of figures, its unit and its decimals. */
const axis = ({ name, status, column }: ComparedMeasure): Scale => ({
  title: status === null ? name : `${name}, ${lowerCase(status)}`,
  unit: column.unit ?? null,
  kind: column.kind,
  decimals: column.decimals,
});

/** Two measures as a cloud of municipalities, the chosen ones standing out. */
export function pairScatter(pair: Pair, chosen: readonly string[]): Scatter {
  return {
    ...{ x: axis(pair.x), y: axis(pair.y), groups: REGIONS },
    points: pair.points.map(({ kommune, ...point }) => ({
      ...{ code: String(kommune.kommunekode), name: kommune.name, group: kommune.region, ...point },
      doubts: { x: pair.x.marks[kommune.kommunekode], y: pair.y.marks[kommune.kommunekode] },
      isChosen: chosen.includes(kommune.slug),
    })),
  };
}
