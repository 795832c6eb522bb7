import { max, median, min } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import { isAgainstBase } from "../../views/view.ts";
import { extentOf } from "./extent.ts";

/** Where half of the small pictures reach over less of a common scale than this, they are lines without a course. */
const FLAT = 1 / 8;

/** What is said where small pictures have a scale each because one of them would have laid the others flat. */
export const OWN_SCALES = "Hvert lille billede har sin egen skala.";

/**
 * Whether one of the small pictures of values against a base year rises or falls so far that the others would be flat beside it on
 * one scale: from 1 family to 16 it is a rise to 1,600 where the others lie about 100.
 */
export function areFlat({ facet, view, marks }: Pick<Resolved, "facet" | "view" | "marks">): boolean {
  if (!facet || !isAgainstBase(view.shown)) return false;
  const spans = facet.items.map(({ code }) => {
    const values = marks.filter((mark) => mark.facet === code).map(({ value }) => value);
    return (max(values) ?? 0) - (min(values) ?? 0);
  });
  const [low, high] = extentOf({ marks, view });
  return (median(spans) ?? 0) < (high - low) * FLAT;
}
