import type { Refusal } from "./refusal.ts";
import type { Divisor, Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import type { View } from "./view.ts";
import type { Population, ViewTable } from "./view-table.ts";

/** Marks as they are shown, and the measure they have become. */
export interface ShownValues {
  marks: Mark[];
  measure: ShownMeasure;
  /** What shares are shares of. */
  whole?: ShownMeasure;
  /** What rates were divided by. */
  divisor?: Divisor;
  /** The time that values are told against. */
  base?: string;
  notes: string[];
}

/** Makes other values of those of a view, or says why they cannot be made. */
export type Transform = (
  marks: readonly Mark[],
  measure: ShownMeasure,
  view: View,
  table: ViewTable,
  population: Population | undefined,
) => ShownValues | Refusal;

/** A mark with a value that we made of its own: an interval, a target or a word of the old one says nothing of it. */
export function changed({ interval: _interval, target: _target, hedge: _hedge, ...mark }: Mark, value: number): Mark {
  return { ...mark, value, computed: true };
}
