import { editDistance } from "../../lib/edit-distance.ts";

const SHORTEST = 4;
const LONG = 8;

/** Whether a term may be the other with a slip: a letter wrong, missing or too many, and two in a long word. */
export function isSlip(looked: string, term: string): boolean {
  const allowed = looked.length >= LONG ? 2 : 1;
  if (looked.length < SHORTEST || Math.abs(looked.length - term.length) > allowed) return false;
  return editDistance(looked, term) <= allowed;
}
