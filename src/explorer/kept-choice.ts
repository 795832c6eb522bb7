import type { View } from "../views/view.ts";

/** The parts of a view that a reader chooses, each of one word. A form is apart: it follows from the others where it does not fit. */
const CHOICES = ["measure", "x", "series", "facet", "shown", "base", "order", "orderBy"] as const;

const areSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

/** The columns of which two views keep other codes. */
export const otherCodes = (one: View, other: View): string[] =>
  [...new Set([...Object.keys(one.filters), ...Object.keys(other.filters)])].filter(
    (name) => !areSame(one.filters[name], other.filters[name]),
  );

/** Whether a view has all that a choice has changed from the view before it. */
export function keepsChoice(before: View, chosen: View, view: View): boolean {
  const codes = otherCodes(before, chosen);
  // A split goes by itself where a single code of it is chosen.
  const follows = (word: (typeof CHOICES)[number]): boolean =>
    chosen[word] === undefined && codes.includes(before[word] ?? "");
  const words = CHOICES.filter((word) => before[word] !== chosen[word] && !follows(word));
  const isOfForm = words.length === 0 && codes.length === 0;
  return (
    words.every((word) => view[word] === chosen[word]) &&
    codes.every((name) => areSame(view.filters[name], chosen.filters[name])) &&
    (!isOfForm || view.form === chosen.form)
  );
}
