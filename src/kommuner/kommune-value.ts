import { kommune, nameOf, outlineOf } from "../catalogue.ts";
import type { KommuneValue } from "../charts/kommune-values.ts";

/** A value of a municipality with what a map needs to show it: name, outline and place among the tiles. */
export function kommuneValue(kommunekode: number, value: number): KommuneValue {
  const { flise_x: x, flise_y: y } = kommune(kommunekode);
  return {
    code: String(kommunekode),
    name: nameOf(kommunekode),
    value,
    outline: outlineOf(kommunekode),
    tile: { x, y },
  };
}
