import { extent } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { classLegend, legendHeight } from "../class-legend.ts";
import type { ClassScale } from "../classes.ts";
import { drawKommuneMap } from "../kommune-map.ts";
import type { KommuneMapOptions, KommuneValue } from "../kommune-values.ts";
import { drawTileMap } from "../tile-map.ts";
import type { DrawForm, FormContext } from "./form.ts";
import { kommuneRows, kommunerWithout } from "./kommune-rows.ts";
import { withOffMap } from "./off-map.ts";
import { markClasses } from "./value-classes.ts";

/** The lowest, beside nothing where that is a class of its own, and the highest of some values, where all are whole numbers. */
function endsOf(values: readonly number[], { zero = false }: ClassScale): Pick<ClassScale, "ends"> {
  const [low, high] = extent(zero ? values.filter((value) => value !== 0) : values);
  const isWhole = values.every(Number.isInteger);
  return isWhole && low !== undefined && high !== undefined ? { ends: [low, high] } : {};
}

/** The classes of a picture, which are those of the whole figure where it shares them with others. */
function classesOf(figure: Resolved, context: FormContext): ClassScale {
  const scale = markClasses(figure, context.short);
  const values = kommuneRows(figure, context).map(({ value }) => value);
  return { ...scale, ...endsOf(values, scale) };
}

function optionsFor(resolved: Resolved, context: FormContext): KommuneMapOptions {
  const { short, spoken, figure } = context;
  const scale = classesOf(figure, context);
  return {
    ...{ scale, format: short, spoken, missing: kommunerWithout(resolved, context) },
    isPart: resolved !== figure,
  };
}

/** The classes that small maps share, told once. */
export const sharedClasses: DrawForm = ({ lacking = [] }, context, size) => {
  const isMissing = lacking.length > 0;
  return {
    content: classLegend(classesOf(context.figure, context), size, 0, isMissing),
    height: legendHeight(isMissing),
  };
};

/** A drawing of municipalities in five classes, with what lies in none of them below. */
const inClasses =
  (draw: (rows: readonly KommuneValue[], options: KommuneMapOptions, size: Size) => Drawing) =>
  (resolved: Resolved, context: FormContext, size: Size): Drawing => {
    const rows = kommuneRows(resolved, context);
    return withOffMap(draw(rows, optionsFor(resolved, context), size), resolved, context, size);
  };

/** A true map of municipalities. */
export const trueMap = inClasses(drawKommuneMap);

/** Equal tiles, one for each municipality. */
export const tiles = inClasses(drawTileMap);
