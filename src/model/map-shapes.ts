import type { Ring } from "./outlines.ts";

/** Where municipalities lie: outlines for the true map, places among equal tiles for the other. */
export interface MapShapes {
  /** The outline of a municipality as rings, in the units of the map. */
  outlineOf: (kommunekode: number) => Ring[];
  tileOf: (kommunekode: number) => { x: number; y: number };
}
