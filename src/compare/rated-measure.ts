import { isAdditive } from "../model/role.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";

/** So many inhabitants a rate is of. */
const PER = 10_000;

/** What a rate is of, as it is written. */
export const PER_INHABITANTS = "pr. 10.000 indbyggere";

const INHABITANTS = "indbyggere";

/** Whether a measure can be told for each inhabitant: what is counted, but not the inhabitants themselves. */
export const isPerInhabitant = ({ column }: Pick<ComparedMeasure, "column">): boolean =>
  isAdditive(column.kind ?? "share") && column.unit !== INHABITANTS;

/** A measure for each 10,000 inhabitants of each municipality, where that means something; else the measure as it is. */
export function ratedMeasure(
  measure: ComparedMeasure,
  { measures, population: { indbyggere } }: Pick<ComparisonFile, "measures" | "population">,
): ComparedMeasure {
  if (!isPerInhabitant(measure)) return measure;
  const { column, rests, values } = measure;
  const base = measures.find((other) => other.column.unit === INHABITANTS)?.rests ?? [];
  return {
    ...measure,
    column: { ...column, kind: "rate", decimals: 1, unit: `${column.unit ?? ""} ${PER_INHABITANTS}`.trim() },
    isComputed: true,
    rests: [...new Set([...rests, ...base])],
    values: values.map((value, at) => (value === null || !indbyggere[at] ? null : (value / indbyggere[at]) * PER)),
  };
}
