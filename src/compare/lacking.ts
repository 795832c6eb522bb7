import { capital, spelled } from "../lib/format.ts";
import type { ComparedKommune, ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import type { Compared } from "./compared.ts";
import { reachOf } from "./reach.ts";

/** Why some of those that are compared have no value of a measure, and why what none of them has is left out, in Danish sentences. */
export function lackingTold(
  file: ComparisonFile,
  compared: readonly Compared[],
  chosen: readonly ComparedKommune[],
): string[] {
  const places = chosen.map(({ slug }) => file.kommuner.findIndex((one) => one.slug === slug));
  const unknown = file.measures.filter(({ values }) => places.every((at) => (values[at] ?? null) === null));
  const partly = compared.filter(({ texts }) => texts.includes(undefined)).map(({ measure }) => measure);
  const byReach = (measures: readonly ComparedMeasure[]): [reach: string, count: number][] =>
    [...Map.groupBy(measures, (measure) => reachOf(measure, file))].map(([reach, { length }]) => [reach, length]);
  const counted = (count: number): string => capital(spelled(count, "neuter"));
  return [
    ...byReach(partly).map(([reach, count]) => `${counted(count)} af tallene har bilagene kun for ${reach}.`),
    ...byReach(unknown).map(
      ([reach, count]) =>
        `${counted(count)} tal er ikke med, for bilagene har ${count === 1 ? "det" : "dem"} kun for ${reach}.`,
    ),
  ];
}
