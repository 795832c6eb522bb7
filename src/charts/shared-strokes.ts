import type { Resolved } from "../views/resolved.ts";
import { shortValue } from "../views/value-text.ts";

/** What is told of a picture of strokes in which some have the same value, so that theirs are on top of each other; empty for none. */
export function sharedStrokes({ view, marks, measure }: Pick<Resolved, "view" | "marks" | "measure">): string[] {
  const values = marks.map(({ facet, value }) => `${facet} ${shortValue(measure, value)}`);
  return view.form === "striber" && new Set(values).size < values.length
    ? ["Hvor flere ligger samme sted, er stregen højere."]
    : [];
}
