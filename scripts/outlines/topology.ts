import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Ring } from "./flatten.ts";

/** The areas as one topology, each border between two areas stored once. */
export type AreaTopology = Topology<{ areas: GeometryCollection }>;

/**
 * Builds the topology from the rings of each label, holes as rings of their own: the outlines are
 * drawn with the even-odd rule, so no ring needs to know which other ring it lies in.
 */
export function buildTopology(rings: ReadonlyMap<number, readonly Ring[]>): AreaTopology {
  const areas: GeoJSON.FeatureCollection = {
    type: "FeatureCollection",
    features: [...rings].map(([label, outlines]) => ({
      type: "Feature",
      id: label,
      properties: {},
      geometry: { type: "MultiPolygon", coordinates: outlines.map((ring) => [[...ring, ...ring.slice(0, 1)]]) },
    })),
  };
  return topology({ areas }) as AreaTopology;
}
