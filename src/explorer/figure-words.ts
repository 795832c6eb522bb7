import { lowerCase } from "../lib/lower-case.ts";
import { inPeriod } from "../views/period.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";
import { viewSubtitle, viewTitle } from "../views/words.ts";

/** Words shorter than this say little of what a table is about. */
const SHORTEST = 4;
/** So many letters of a word are its stem: »takst« and »takster« are of one thing. */
const STEM = 5;

const stems = (text: string): Set<string> => {
  const words = lowerCase(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, STEM)));
};

/** Whether a title says what a table's title says: two of its words, or the only one that it has. */
export function standsAlone(title: string, about: string): boolean {
  const said = stems(title);
  const of = stems(about);
  return [...of].filter((stem) => said.has(stem)).length >= Math.min(2, of.size);
}

/** What stands above a picture that a reader has made; what the table is about stands under a title that does not say it. */
export function figureWords(table: ExploredTable, resolved: Resolved): { title: string; subtitle: string } {
  const title = viewTitle(resolved);
  const subtitle = viewSubtitle(inPeriod(resolved, table.periods));
  const about = standsAlone(title, table.title) ? [] : [table.title];
  return { title, subtitle: [...about, subtitle].filter((text) => text !== "").join(" · ") };
}
