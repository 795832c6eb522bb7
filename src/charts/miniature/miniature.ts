import type { MapShapes } from "../../model/map-shapes.ts";
import type { Mark, Resolved } from "../../views/resolved.ts";
import { miniatureBars } from "./bars.ts";
import { miniatureDots } from "./dots.ts";
import type { Miniature } from "./field.ts";
import { miniatureLines } from "./lines.ts";
import { miniatureMap } from "./map.ts";

/** The marks of the fullest of the small pictures of a view, or all of them where it has none. */
const fullestFacet = ({ marks }: Resolved): readonly Mark[] =>
  [...Map.groupBy(marks, ({ facet }) => facet).values()].reduce(
    (most, own) => (own.length > most.length ? own : most),
    [],
  );

/** A resolved view as a sign of what it looks like: its values in their proportions, without words or axes. */
export function miniature(resolved: Resolved, shapes: MapShapes): Miniature {
  const one = { ...resolved, marks: fullestFacet(resolved) };
  switch (resolved.view.form) {
    case "kort":
    case "felter":
      return miniatureMap(one, shapes);
    case "linjer":
      return miniatureLines(one);
    case "stablet":
      return miniatureBars(one);
    case "soejler":
    case "tal":
      return one.series ? miniatureDots(one) : miniatureBars(one);
    // Of any other form, a dot for each value.
    default:
      return miniatureDots(one);
  }
}
