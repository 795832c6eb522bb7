import { extent } from "d3";
import type { Resolved } from "../../views/resolved.ts";

/** The lowest and the highest value of a picture, of its intervals, of what is to be reached and of what its scale is to reach. */
export function extentOf({ marks, view }: Pick<Resolved, "marks" | "view">): [low: number, high: number] {
  const values = marks.flatMap(({ value, interval = [], target }) => [
    value,
    ...interval,
    ...(target === undefined ? [] : [target]),
  ]);
  const [low = 0, high = 0] = extent([...values, ...(view.target ? [view.target.value] : []), ...(view.scale ?? [])]);
  return [low, high];
}
