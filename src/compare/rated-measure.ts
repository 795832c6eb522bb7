import { per } from "../lib/per.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { INHABITANTS, perInhabitants } from "../model/per-inhabitants.ts";
import { isAdditive } from "../model/role.ts";
import { isForOne } from "../views/per-one.ts";

const COUNTED = "indbyggere";

/** Whether a measure can be told for each inhabitant: what is counted, but not the inhabitants themselves. */
export const isPerInhabitant = ({ column }: Pick<ComparedMeasure, "column">): boolean =>
  isAdditive(column.kind ?? "share") && column.unit !== COUNTED;

/** What a measure is told for as a rate, after a word for what is counted: `pr. 10.000 indbyggere`, kroner `pr. indbygger`. */
export const perText = ({ column: { unit } }: Pick<ComparedMeasure, "column">, counted = ""): string =>
  isForOne(unit) ? `${counted} pr. indbygger`.trim() : perInhabitants(counted);

/** A measure for inhabitants of each municipality, where that means something; else the measure as it is. */
export function ratedMeasure(
  measure: ComparedMeasure,
  { measures, population: { indbyggere } }: Pick<ComparisonFile, "measures" | "population">,
): ComparedMeasure {
  if (!isPerInhabitant(measure)) return measure;
  const { column, rests, values } = measure;
  const base = measures.find((other) => other.column.unit === COUNTED)?.rests ?? [];
  const isOne = isForOne(column.unit);
  return {
    ...measure,
    column: { ...column, kind: "rate", decimals: isOne ? 2 : 1, unit: perText(measure, column.unit ?? "") },
    isComputed: true,
    rests: [...new Set([...rests, ...base])],
    values: values.map((value, at) =>
      value === null || !indbyggere[at] ? null : per(value, indbyggere[at], isOne ? 1 : INHABITANTS),
    ),
  };
}
