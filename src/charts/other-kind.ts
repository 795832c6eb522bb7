import { min } from "d3";
import { lowerCase } from "../lib/lower-case.ts";
import { onceFor } from "../lib/once-for.ts";
import { isSettled, looseness } from "../model/status.ts";
import type { Mark, Resolved } from "../views/resolved.ts";

/**
 * The kinds of figure that are drawn filled, however few they are: all that has been counted or paid, or else the firmest there is.
 * Others are drawn hollow. Empty where all are of one kind.
 */
export const plainStatuses = onceFor((resolved: Resolved): ReadonlySet<string> => {
  const kinds = [...new Set(resolved.marks.flatMap(({ status }) => status ?? []))];
  const isFixed = resolved.fixed.some(({ column }) => column.role === "status");
  if (isFixed || kinds.length < 2) return new Set();
  const settled = kinds.filter(isSettled);
  const firmest = min(kinds, looseness);
  return new Set(settled.length > 0 ? settled : kinds.filter((kind) => looseness(kind) === firmest));
});

/** Whether a kind is another than those that are drawn filled. Several kinds under one mark are none. */
export const isLooser = (status: string | null, plain: ReadonlySet<string>): boolean =>
  plain.size > 0 && status !== null && !plain.has(status);

/** What a value is of, where the picture has firmer ones and no column of it says so: `budget`. */
export function otherKind(resolved: Resolved, { status }: Mark): string[] {
  const { x, series, facet, statusLabels } = resolved;
  const isSaid = [x, series, facet].some((channel) => channel?.column.role === "status");
  if (isSaid || status === null || !isLooser(status, plainStatuses(resolved))) return [];
  return [lowerCase(statusLabels[status] ?? status)];
}
