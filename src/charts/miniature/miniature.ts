import type { MapShapes } from "../../model/map-shapes.ts";
import type { Mark, Resolved } from "../../views/resolved.ts";
import { miniatureBars } from "./bars.ts";
import { miniatureDots } from "./dots.ts";
import type { Miniature } from "./field.ts";
import { miniatureLines } from "./lines.ts";
import { miniatureMap } from "./map.ts";

/** The marks of the first of the small pictures of a view, or all of them where it has none. */
function firstFacet({ facet, marks }: Resolved): readonly Mark[] {
  const first = facet?.items[0]?.code;
  return first === undefined ? marks : marks.filter((mark) => mark.facet === first);
}

/** A resolved view as a sign of what it looks like: its values in their proportions, without words or axes. */
export function miniature(resolved: Resolved, shapes: MapShapes): Miniature {
  const one = { ...resolved, marks: firstFacet(resolved) };
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
    case "prikker":
    case "striber":
    case "tavle":
      return miniatureDots(one);
  }
}
