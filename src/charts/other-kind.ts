import { lowerCase } from "../lib/lower-case.ts";
import { onceFor } from "../lib/once-for.ts";
import type { Mark, Resolved } from "../views/resolved.ts";

/** The kind that most of what is drawn is of; others are drawn hollow. Null where all are of one kind. */
export const plainStatus = onceFor((resolved: Resolved): string | null => {
  const counts = [...Map.groupBy(resolved.marks, ({ status }) => status)].sort(([, a], [, b]) => b.length - a.length);
  const isFixed = resolved.fixed.some(({ column }) => column.role === "status");
  return isFixed || counts.length < 2 ? null : (counts[0]?.[0] ?? null);
});

/** What a value is of, where most in the picture are of another kind and no column of it says so: `budget`. */
export function otherKind(resolved: Resolved, { status }: Mark): string[] {
  const { x, series, facet, statusLabels } = resolved;
  const plain = plainStatus(resolved);
  const isSaid = [x, series, facet].some((channel) => channel?.column.role === "status");
  if (isSaid || plain === null || status === null || status === plain) return [];
  return [lowerCase(statusLabels[status] ?? status)];
}
