import { doubtIn } from "../views/doubt-in.ts";
import type { Mark, Resolved } from "../views/resolved.ts";

/** The bars of a stack of several parts, whose sums stand at their ends: those of one part have its number. */
function sumsIn({ view, marks, measure, whole }: Resolved): Mark[][] {
  const isWritten = whole ? view.side === undefined : measure.kind !== "share";
  if (view.form !== "stablet" || !isWritten) return [];
  const bars = Map.groupBy(marks, ({ x, facet }) => JSON.stringify([x, facet]));
  return [...bars.values()].filter(({ length }) => length > 1);
}

/** What the star at a sum says, where any sum of a stack has one. */
export const starredSums = (resolved: Resolved): string[] =>
  sumsIn(resolved).some((parts) => doubtIn(parts) !== undefined)
    ? ["Står der en stjerne ved en sum, er et tal med hult mærke regnet med."]
    : [];
