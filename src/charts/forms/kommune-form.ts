import { extent } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import type { ClassScale } from "../classes.ts";
import { drawKommuneMap } from "../kommune-map.ts";
import type { KommuneMapOptions, KommuneValue } from "../kommune-values.ts";
import { drawTileMap } from "../tile-map.ts";
import type { FormContext } from "./form.ts";
import { kommuneRows, kommunerWithout } from "./kommune-rows.ts";
import { withOffMap } from "./off-map.ts";
import { valueClasses } from "./value-classes.ts";

/** The lowest, beside nothing where that is a class of its own, and the highest of some values, where all are whole numbers. */
function endsOf(values: readonly number[], { zero = false }: ClassScale): Pick<ClassScale, "ends"> {
  const [low, high] = extent(zero ? values.filter((value) => value !== 0) : values);
  const isWhole = values.every(Number.isInteger);
  return isWhole && low !== undefined && high !== undefined ? { ends: [low, high] } : {};
}

function optionsFor(rows: readonly KommuneValue[], resolved: Resolved, context: FormContext): KommuneMapOptions {
  const { short, spoken } = context;
  const scale = valueClasses(
    resolved.marks.map(({ value }) => value),
    short,
  );
  const ends = endsOf(
    rows.map(({ value }) => value),
    scale,
  );
  return { scale: { ...scale, ...ends }, format: short, spoken, missing: kommunerWithout(resolved, context) };
}

/** A drawing of municipalities in five classes, with what lies in none of them below. */
const inClasses =
  (draw: (rows: readonly KommuneValue[], options: KommuneMapOptions, size: Size) => Drawing) =>
  (resolved: Resolved, context: FormContext, size: Size): Drawing => {
    const rows = kommuneRows(resolved, context);
    return withOffMap(draw(rows, optionsFor(rows, resolved, context), size), resolved, context, size);
  };

/** A true map of municipalities. */
export const trueMap = inClasses(drawKommuneMap);

/** Equal tiles, one for each municipality. */
export const tiles = inClasses(drawTileMap);
