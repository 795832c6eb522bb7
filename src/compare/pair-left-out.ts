import { quantity } from "../lib/quantity.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { chosenOf } from "./choice.ts";
import type { Pair } from "./pair-of.ts";

const lacks = ({ values }: ComparedMeasure, at: number): boolean => (values[at] ?? null) === null;

/** How many municipalities of a region, or of them all, a pair is without, and why, in Danish sentences. */
export function pairLeftOut(
  { kommuner }: Pick<ComparisonFile, "kommuner">,
  { x, y, points }: Pair,
  region: string,
): string[] {
  const asked = kommuner.flatMap((kommune, at) => (region === "" || kommune.region === region ? [at] : []));
  const lacking = (x === y ? [x] : [x, y]).filter((measure) => asked.some((at) => lacks(measure, at)));
  const lost = asked.filter((at) => lacking.some((measure) => lacks(measure, at)));
  const shown = new Set(points.map(({ kommune }) => kommune.kommunekode));
  const apart = asked.filter((at) => !lost.includes(at) && !shown.has(kommuner[at]?.kommunekode ?? 0));
  const name = lacking.map((measure) => `»${measure.name}«`).join("");
  return [
    ...(lost.length === 0
      ? []
      : [`${quantity(lost.length, "kommuner")} mangler ${lacking.length > 1 ? "mindst ét af tallene" : name}.`]),
    ...(apart.length === 0
      ? []
      : [`Ikke med: ${quantity(apart.length, "kommuner")}, som kun kan sammenlignes inden for deres eget KKR.`]),
  ];
}

/** The municipalities that a reader has chosen and that lie outside the region that is shown. */
export function chosenElsewhere(
  { kommuner }: Pick<ComparisonFile, "kommuner">,
  chosen: readonly string[],
  region: string,
): string[] {
  const outside = region === "" ? [] : chosenOf(kommuner, chosen).filter((kommune) => kommune.region !== region);
  return outside.map((kommune) => `${kommune.name} ligger i Region ${kommune.region} og er ikke med her.`);
}
