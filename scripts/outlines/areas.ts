import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { flatten, type Ring } from "./flatten.ts";
import { landmass } from "./landmass.ts";
import type { SourceArea } from "./source.ts";

/** The municipalities twice: whole, and their parts on each land. Their y axis points north, as mapshaper has it. */
export interface Areas {
  /** One feature per municipality: `code`. */
  whole: FeatureCollection<MultiPolygon>;
  /** One feature per municipality and land: `code`, `land`. */
  parts: FeatureCollection<MultiPolygon>;
}

function feature(properties: Record<string, string>, rings: readonly Ring[]): Feature<MultiPolygon> {
  const coordinates = rings.map((ring) => [[...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, -y])]);
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
}

/** Makes features of the source's paths. */
export function areasOf(source: readonly SourceArea[]): Areas {
  const areas = source.map(({ code, d }) => ({ code, rings: flatten(d) }));
  const whole = areas.map(({ code, rings }) => feature({ code }, rings));
  const parts = areas.flatMap(({ code, rings }) =>
    [...Map.groupBy(rings, (ring) => landmass(code, ring))].map(([land, own]) => feature({ code, land }, own)),
  );
  return {
    whole: { type: "FeatureCollection", features: whole },
    parts: { type: "FeatureCollection", features: parts },
  };
}
