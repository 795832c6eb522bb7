import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { Position } from "geojson";
import type { Ring } from "./flatten.ts";
import type { AreaTopology } from "./topology.ts";

/** What to keep: the smallest triangle worth a corner, finer for areas below a size, and never fewer corners per line. */
export interface Detail {
  readonly triangle: number;
  readonly fineBelow: number;
  readonly corners: number;
}

const area = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - y * nextX;
    }, 0) / 2,
  );

function ringsOf(topology: AreaTopology): Map<number, Ring[]> {
  const rings = new Map<number, Ring[]>();
  for (const { id, geometry } of feature(topology, topology.objects.areas).features) {
    if (geometry.type !== "MultiPolygon") continue;
    const outlines = geometry.coordinates.map(([ring = []]) =>
      ring.slice(0, -1).map(([x = 0, y = 0]): [number, number] => [x, y]),
    );
    rings.set(Number(id), outlines);
  }
  return rings;
}

/** For each line of the topology, the size of the smallest ring it is part of. */
function smallestRing(topology: AreaTopology): Map<number, number> {
  const smallest = new Map<number, number>();
  const sizes = ringsOf(topology);
  for (const geometry of topology.objects.areas.geometries) {
    if (geometry.type !== "MultiPolygon") continue;
    geometry.arcs.forEach(([ring = []], index) => {
      const size = area(sizes.get(Number(geometry.id))?.[index] ?? []);
      for (const arc of ring) {
        const line = arc < 0 ? ~arc : arc;
        smallest.set(line, Math.min(size, smallest.get(line) ?? Infinity));
      }
    });
  }
  return smallest;
}

/** A line that closes on itself is an island: it needs corners enough to keep its shape. */
function cornersOf(line: readonly Position[], detail: Detail): number {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? detail.corners : 2;
}

/**
 * Leaves out the corners that matter least to the eye (Visvalingam's method), line by line, so that
 * neighbours keep one common border. Lines around small rings keep finer corners, and each line its
 * few most important ones: no island and no small municipality collapses.
 */
export function simplifyRings(topology: AreaTopology, detail: Detail): Map<number, Ring[]> {
  const smallest = smallestRing(topology);
  const weighed = presimplify(topology);
  const arcs = weighed.arcs.map((line, index) => {
    const factor = Math.max(1, Math.sqrt(detail.fineBelow / (smallest.get(index) ?? Infinity)));
    const least = line.map(([, , weight = 0]) => weight).sort((a, b) => b - a)[cornersOf(line, detail)] ?? 0;
    return line.map(([x = 0, y = 0, weight = 0]) => [x, y, weight >= least ? Infinity : weight * factor]);
  });
  return ringsOf(simplify({ ...weighed, arcs }, detail.triangle));
}
