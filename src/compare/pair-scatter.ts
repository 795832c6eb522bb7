import type { Scatter } from "../charts/scatter.ts";
import type { ComparedMeasure } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import type { Scale } from "../views/resolved.ts";
import type { Pair } from "./pair-of.ts";

/** A measure as an axis has it: what it is and when, its unit and its decimals. */
const axis = ({ name, column }: ComparedMeasure): Scale => ({
  title: name,
  unit: column.unit ?? null,
  kind: column.kind ?? "count",
  decimals: column.decimals ?? 0,
});

/** Two measures as a cloud of municipalities, those of one region alone where it is asked for, the chosen ones standing out. */
export function pairScatter({ x, y, points }: Pair, region: string, chosen: readonly string[]): Scatter {
  return {
    ...{ x: axis(x), y: axis(y), groups: REGIONS },
    points: points
      .filter(({ kommune }) => region === "" || kommune.region === region)
      .map(({ kommune, ...point }) => ({
        ...{ code: String(kommune.kommunekode), name: kommune.name, group: kommune.region, ...point },
        isChosen: chosen.includes(kommune.slug),
      })),
  };
}
