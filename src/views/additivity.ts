import { isAdditive, type MeasureKind } from "../model/role.ts";
import type { Column } from "../model/shape.ts";
import { REFUSALS } from "./refusal.ts";

/** Why values of a measure may not be added over a column; undefined when they may. */
export function whyNotAdded(
  measure: { title: string; kind: MeasureKind; flow: boolean },
  column: Column,
): string | undefined {
  if (column.role === "status") return REFUSALS.status();
  if (column.priceLevel) return REFUSALS.prices();
  if (!isAdditive(measure.kind)) return REFUSALS.notAdditive(measure.title, column.title);
  if (column.role === "time") return measure.flow ? undefined : REFUSALS.snapshot(measure.title);
  if (column.disjoint) return undefined;
  return column.role === "place" ? REFUSALS.notAllPlaces(column.title) : REFUSALS.overlap(column.title);
}
