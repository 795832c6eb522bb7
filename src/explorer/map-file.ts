import type { MapShapes } from "../model/map-shapes.ts";
import { ringsByCode, type Outlines } from "../model/rings.ts";
import type { Place } from "./picks.ts";

/** What a browser fetches of municipalities, to draw them and to choose among them. */
export interface MapFile {
  outlines: Outlines;
  places: (Place & { tile: { x: number; y: number } })[];
}

/** The shapes of municipalities as pictures take them. Throws for a code that the file does not have. */
export function shapesOf({ outlines, places }: MapFile): MapShapes {
  const rings = ringsByCode(outlines);
  const byCode = new Map(places.map((place) => [place.kommunekode, place]));
  const known = <T>(value: T | undefined, kommunekode: number): T => {
    if (value === undefined) throw new Error(`the map has no municipality ${kommunekode}`);
    return value;
  };
  return {
    outlineOf: (code) => known(rings.get(code), code),
    tileOf: (code) => known(byCode.get(code), code).tile,
    nameOf: (code) => known(byCode.get(code), code).name,
  };
}
