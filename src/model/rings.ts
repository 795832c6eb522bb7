import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A closed line, in the units of the map of the whole country; the first point is not repeated at the end. */
export type Ring = [x: number, y: number][];

/** The municipalities as TopoJSON. */
export type Outlines = Topology<{ kommuner: GeometryCollection }>;

/** The rings of each municipality by its code: outer ones one way round, holes the other. */
export function ringsByCode(topology: Outlines): Map<number, Ring[]> {
  const { features } = feature(topology, topology.objects.kommuner);
  return new Map(
    features.map(({ id, geometry }) => {
      if (geometry.type !== "MultiPolygon" && geometry.type !== "Polygon") throw new Error(`${id} is no area`);
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flat().map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): [number, number] => [x, y]));
      return [Number(id), rings];
    }),
  );
}
