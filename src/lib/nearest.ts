import { editDistance } from "./edit-distance.ts";
import { lowerCase } from "./lower-case.ts";

/** So many letters at least tell by themselves which name they begin. */
const BEGINNING = 4;

/**
 * The candidate that was broken off, when only one and its longer forms begin as written, or else the closest. Undefined when none
 * is near enough to be a slip.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = lowerCase(written);
  const all = [...candidates];
  const begun = wanted.length < BEGINNING ? [] : all.filter((one) => lowerCase(one).startsWith(wanted));
  const [shortest] = begun.toSorted((a, b) => a.length - b.length);
  if (shortest !== undefined && begun.every((one) => one.startsWith(shortest))) return shortest;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of all) {
    // At least so many letters differ, and a cell of a million letters would take hours to compare.
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, lowerCase(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
