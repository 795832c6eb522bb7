import { feature } from "topojson-client";
import { z } from "zod";

/** A closed line, in the units of the map of the whole country; the first point is not repeated at the end. */
export type Ring = [x: number, y: number][];

const point = z.tuple([z.number(), z.number()]);
const line = z.array(z.number());

const area = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), id: z.string(), arcs: z.array(line) }),
  z.object({ type: z.literal("MultiPolygon"), id: z.string(), arcs: z.array(z.array(line)) }),
]);

/** `data/outlines.json`: the municipalities as TopoJSON, each border between two of them kept once. */
export const outlinesFile = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: point, translate: point }),
  arcs: z.array(z.array(point)),
  objects: z.object({ kommuner: z.object({ type: z.literal("GeometryCollection"), geometries: z.array(area) }) }),
});

/** The rings of each municipality by its code: outer ones one way round, holes the other. */
export function ringsByCode(topology: z.infer<typeof outlinesFile>): Map<number, Ring[]> {
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
