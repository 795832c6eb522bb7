import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import type { MeasureKind } from "../model/role.ts";

/** What kind of number a measure of municipalities is: a rate that we compute, or what its column is declared as. */
export function kindOf({ dataset, measure }: Pick<KommuneMeasure, "dataset" | "measure">): MeasureKind {
  return measure.per ? "rate" : (dataset.columns.find(({ name }) => name === measure.column)?.kind ?? "count");
}
