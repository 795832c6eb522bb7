import { z } from "zod";

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
