import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { places, viewOf } from "./tables.ts";

/** What a view of the small table of places gives: what it shows, or a refusal. */
export const answer = (rest: Partial<View>, table = places) => resolve(table, viewOf(rest));
/** Its marks. Throws where it is refused. */
export function marks(rest: Partial<View>, table = places) {
  const resolved = answer(rest, table);
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved.marks;
}
/** Its marks as x, series and value. */
export const values = (rest: Partial<View>, table = places): [string, string, number][] =>
  marks(rest, table).map(({ x, series, value }) => [x, series, value]);
/** Why it is refused; empty where it is not. */
export const refusal = (rest: Partial<View>, table = places): string => {
  const resolved = answer(rest, table);
  return isRefusal(resolved) ? resolved.refused : "";
};
/** Only the first of its years. */
export const in2018 = { filters: { aar: ["2018"] } };
