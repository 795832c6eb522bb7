import type { MapShapes } from "../../model/map-shapes.ts";
import type { Resolved } from "../../views/resolved.ts";
import { classOf } from "../classes.ts";
import { valueClasses } from "../forms/value-classes.ts";
import type { Miniature } from "./field.ts";

/** The classes of a map that a shade stands for: here five are too many. */
const SHADES = [[4, 5], [3], [0, 1, 2]] as const;

/** Municipalities as equal tiles, each a unit of the field: a path for each group. */
export function miniatureTiles(groups: readonly (readonly number[])[], { tileOf }: MapShapes): Miniature {
  const tile = (kommunekode: number): string => {
    const { x, y } = tileOf(kommunekode);
    return `M${x} ${y}h1`;
  };
  return { kind: "tiles", paths: groups.map((codes) => codes.map(tile).join("")) };
}

/** A map of municipalities in three shades, the strongest first. */
export function miniatureMap({ x, marks }: Resolved, shapes: MapShapes): Miniature {
  const scale = valueClasses(
    marks.map(({ value }) => value),
    String,
  );
  const kommuner = new Map(x.items.map(({ code, kommunekode }) => [code, kommunekode]));
  const inShade = (shade: readonly number[]): number[] =>
    marks
      .filter(({ value }) => shade.includes(classOf(value, scale)))
      .flatMap(({ x: code }) => kommuner.get(code) ?? []);
  return miniatureTiles(SHADES.map(inShade), shapes);
}
