import type { RowOf } from "../model/dataset.ts";
import type flygtninge from "../datasets/flygtninge-pr-kommune.ts";

type Row = RowOf<typeof flygtninge>;

/** The calculated quota of a municipality for each 10,000 inhabitants. */
export const quotaRate = ({ kvote, indbyggere }: Row): number => (kvote / indbyggere) * 10_000;
