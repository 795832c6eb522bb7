import type { Ring } from "./rings.ts";

/** What a picture needs to know of municipalities: outlines for the true map, places among equal tiles, everyday names. */
export interface MapShapes {
  /** The outline of a municipality as rings, in the units of the map. */
  outlineOf: (kommunekode: number) => Ring[];
  tileOf: (kommunekode: number) => { x: number; y: number };
  nameOf: (kommunekode: number) => string;
}
