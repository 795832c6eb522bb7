import { editDistance } from "../../lib/edit-distance.ts";
import { comparable } from "./closeness.ts";
import { plain } from "./terms.ts";

const SHORTEST = 4;
const LONG = 8;

/** Whether a term may be the other with a slip: a letter wrong, missing or too many, and two in a long word; but kræft is not kraft. */
export function isSlip(looked: string, own: string): boolean {
  const term = comparable(looked, own);
  const allowed = looked.length >= LONG ? 2 : 1;
  if (looked.length < SHORTEST || Math.abs(looked.length - term.length) > allowed) return false;
  if (plain(looked) === plain(term)) return false;
  // Two letters more at the end make another word: ventetid is not ventet.
  if (looked.length > term.length + 1 && looked.startsWith(term)) return false;
  return editDistance(looked, term) <= allowed;
}
