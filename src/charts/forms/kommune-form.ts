import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { drawKommuneMap } from "../kommune-map.ts";
import type { KommuneMapOptions } from "../kommune-values.ts";
import { drawTileMap } from "../tile-map.ts";
import type { FormContext } from "./form.ts";
import { kommuneRows, kommunerWithout } from "./kommune-rows.ts";
import { withOffMap } from "./off-map.ts";
import { valueClasses } from "./value-classes.ts";

function optionsFor(resolved: Resolved, context: FormContext): KommuneMapOptions {
  const { short, spoken } = context;
  const scale = valueClasses(
    resolved.marks.map(({ value }) => value),
    short,
  );
  return { scale, format: short, spoken, missing: kommunerWithout(resolved, context) };
}

/** A true map of municipalities in five classes, with what lies in none of them below. */
export const trueMap = (resolved: Resolved, context: FormContext, size: Size): Drawing =>
  withOffMap(
    drawKommuneMap(kommuneRows(resolved, context), optionsFor(resolved, context), size),
    resolved,
    context,
    size,
  );

/** Equal tiles, one for each municipality, in five classes, with what lies in none of them below. */
export const tiles = (resolved: Resolved, context: FormContext, size: Size): Drawing =>
  withOffMap(drawTileMap(kommuneRows(resolved, context), optionsFor(resolved, context), size), resolved, context, size);
