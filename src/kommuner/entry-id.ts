import type { KommuneMeasure } from "../analysis/kommune-measures.ts";

/** The address of a measure on a municipality's page, and of the page that ranks all by it. */
export const entryId = ({ dataset, measure }: Pick<KommuneMeasure, "dataset" | "measure">): string =>
  `${dataset.id}-${measure.id}`;
