import { needed } from "../lib/needed.ts";
import { per } from "../lib/per.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { hasInhabitantRate, inhabitantRate, PEOPLE } from "../model/inhabitant-rate.ts";

/** Whether a measure can be told for each inhabitant: what is counted, but not the inhabitants themselves. */
export const isPerInhabitant = ({ column: { kind, unit } }: Pick<ComparedMeasure, "column">): boolean =>
  hasInhabitantRate(kind, unit);

/** A measure for inhabitants of each municipality, where that means something; else the measure as it is. */
export function ratedMeasure(
  measure: ComparedMeasure,
  { measures, population: { indbyggere } }: Pick<ComparisonFile, "measures" | "population">,
): ComparedMeasure {
  if (!isPerInhabitant(measure)) return measure;
  const { column, rests, values } = measure;
  const base = measures.find((other) => other.column.unit === PEOPLE)?.rests ?? [];
  const { times, ...told } = inhabitantRate(column.unit);
  return {
    ...measure,
    column: { ...column, kind: "rate", ...told },
    isComputed: true,
    rests: [...new Set([...rests, ...base])],
    values: values.map((value, at) =>
      value === null ? null : per(value, needed(indbyggere[at], "et indbyggertal"), times),
    ),
  };
}
