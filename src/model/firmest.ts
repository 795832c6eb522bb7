import { looseness } from "./status.ts";

/**
 * What two sources print of the same thing counts once: of the rows with one `sameness` the firmest is kept, as what was
 * charged before what was budgeted, and of those that are equally firm the last. In the order of the first of each.
 */
export function firmest<T>(rows: readonly T[], samenessOf: (row: T) => string, statusOf: (row: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) {
    const sameness = samenessOf(row);
    const before = kept.get(sameness);
    if (before === undefined || looseness(statusOf(row)) <= looseness(statusOf(before))) kept.set(sameness, row);
  }
  return [...kept.values()];
}
