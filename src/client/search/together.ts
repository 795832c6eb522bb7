import { lowerFirst } from "../../lib/format.ts";
import type { PlaceViews } from "../../site/search-record.ts";

/** The words of what is measured; one that ends in a hyphen goes with the next: `social- og sundhedshjælpere`. */
const wordsOf = (title: string): string[] => title.split(/ (?<!- )(?<!- og )/);

const common = (titles: readonly (readonly string[])[]): number => {
  const [first = []] = titles;
  const at = first.findIndex((word, place) => titles.some((other) => other[place] !== word));
  return at < 0 ? first.length : at;
};

/** What tells titles apart, without the words that all of them begin or end with. */
function differences(titles: readonly string[]): string[] {
  const all = titles.map(wordsOf);
  const begins = common(all);
  const ends = common(all.map((own) => own.slice(begins).reverse()));
  return all.map((own) => lowerFirst(own.slice(begins, own.length - ends).join(" ")));
}

/** What the query of a view chooses. */
const choices = ({ q }: PlaceViews): string[] =>
  q.split("&").filter((part) => part.endsWith("={}") || part.startsWith("f."));

/**
 * The views of several groups as one that tells of each place the number of every group, by what the group is called; undefined
 * where a place lacks one of them, or groups are called the same.
 */
export function together(groups: readonly PlaceViews[]): PlaceViews | undefined {
  const [first, ...others] = groups;
  if (!first || others.length === 0) return undefined;
  const names = differences(groups.map(({ t = "" }) => t));
  const isTold = groups.every(({ p }) => p.length === first.p.length && p.every(([, told = ""]) => told !== ""));
  if (!isTold || new Set(names).size < groups.length || names.includes("")) return undefined;
  const q = choices(first).filter((part) => others.every((other) => choices(other).includes(part)));
  const p = first.p.map(([place, , ...code], at): PlaceViews["p"][number] => {
    const told = groups.map((group, number) => `${names[number] ?? ""}: ${group.p[at]?.[1] ?? ""}`);
    return [place, told.join("; "), ...code];
  });
  return { q: q.join("&"), p };
}
