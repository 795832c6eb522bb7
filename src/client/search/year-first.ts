import type { Match } from "./match.ts";
import { lacksYear } from "./with-years.ts";

/** A dataset that matches at least this much as well as another is about the same. */
const ABOUT = 0.5;

/**
 * Matches, best first, in which a dataset without a number of any year that is asked for stands after all those about the same
 * that have one, and has no more of the words than they: the year is what it lacks.
 */
export function yearFirst(matches: readonly Match[], years: readonly string[]): Match[] {
  const lacks = ({ record }: Match): boolean => years.every((year) => lacksYear(record, year));
  const isAbout = (own: Match, other: Match): boolean =>
    own.near > 0 && own.score >= ABOUT * other.score && (other.view === undefined || own.view !== undefined);
  const ordered = [...matches];
  if (years.length === 0) return ordered;
  const having = matches.filter((match) => match.record.y && !lacks(match));
  for (const match of matches.filter(lacks)) {
    const last = ordered.findLast((other) => having.includes(other) && isAbout(other, match));
    const [from, to] = [ordered.indexOf(match), last ? ordered.indexOf(last) : -1];
    if (!last || to < from) continue;
    ordered.splice(to, 0, ...ordered.splice(from, 1).map((own) => ({ ...own, has: Math.min(own.has, last.has) })));
  }
  return ordered;
}
