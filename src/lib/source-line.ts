import { lowerFirst } from "./format.ts";
import { listAnd } from "./list.ts";

/** The line under a figure: what it was read in, by title, and the years that it is of, where it is of any. */
export function sourceLine(titles: readonly string[], years = ""): string {
  const names = [...new Set(titles)].map((name, at) => (at === 0 ? name : lowerFirst(name)));
  return `${names.length === 1 ? "Kilde" : "Kilder"}: ${listAnd(names)}.${years === "" ? "" : ` Tal for ${years}.`}`;
}
