import type { RowOf } from "../model/dataset.ts";
import type flygtninge from "../datasets/flygtninge-pr-kommune.ts";

type Row = RowOf<typeof flygtninge>;

/** The calculated quota of a municipality for each 10,000 inhabitants. A dash in the source is zero, as its totals show. */
export const quotaRate = ({ kvote_naeste_aar, indbyggere }: Row): number =>
  ((kvote_naeste_aar ?? 0) / indbyggere) * 10_000;
