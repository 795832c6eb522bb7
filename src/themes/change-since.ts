import type { Mark, Resolved } from "../views/resolved.ts";
import { valueWithUnit } from "../views/value-text.ts";

/**
 * How the last of some marks along time differs from the first, in a few words: `ned fra 1.018 i 2019`. Nothing where there is no
 * earlier one, or where they are of another kind.
 */
export function changeSince({ measure, x }: Resolved, marks: readonly Mark[]): string[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (x.column.role !== "time" || !first || !last || first === last || first.status !== last.status) return [];
  const when = x.items.find(({ code }) => code === first.x)?.label ?? first.x;
  if (first.value === last.value) return [`samme tal som for ${when}`];
  const before = valueWithUnit({ ...measure, unit: measure.unit === "pct." ? measure.unit : null }, first.value);
  return [`${first.value > last.value ? "ned" : "op"} fra ${before} i ${when}`];
}
