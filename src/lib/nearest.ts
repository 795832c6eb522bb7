import { editDistance } from "./edit-distance.ts";
import { lowerCase } from "./lower-case.ts";

/** The candidate closest to what was written, or undefined when none is near enough to be a slip. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = lowerCase(written);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    // At least so many letters differ, and a cell of a million letters would take hours to compare.
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, lowerCase(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
