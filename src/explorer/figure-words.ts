import { capital, lowerFirst } from "../lib/format.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { inPeriod } from "../views/period.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { chosenFixed, chosenWords } from "./chosen-words.ts";
import { viewSubtitle, viewTitle } from "../views/words.ts";

/** Words shorter than this say little of what a table is about. */
const SHORTEST = 4;
/** So many letters of a word are its stem: »takst« and »takster« are of one thing. */
const STEM = 5;

/** Words that titles of many tables have: they say what is told, and not of what. */
const GENERIC = new Set(
  [
    "kommuner",
    "bidrag",
    "betaling",
    "beløb",
    "penge",
    "ændring",
    "antal",
    "tallene",
    "efter",
    "andel",
    "ansøgning",
    "indbygger",
    "Nordjylland",
    "Sjælland",
    "region",
  ].map((word) => lowerCase(word).slice(0, 5)),
);
/** What begins the words of a title that say by what it is split, or what of it is shown. */
const SPLIT = /,? (?:fordelt på|opdelt på|efter|år for år)(?!\p{L}).*$/u;

const stems = (text: string): Set<string> => {
  const words = lowerCase(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, STEM)));
};

/**
 * Whether a title says what a table's title says: two of its words, or the only one that it has, of those that say what it is about.
 * What a picture is split by says more of that, and nothing by itself.
 */
export function standsAlone(title: string, about: string): boolean {
  const of = stems(about);
  const own = [...of].filter((stem) => !GENERIC.has(stem));
  const [named, said] = [stems(title.replace(SPLIT, "")), stems(title)];
  const isNamed = own.length === 0 || own.some((stem) => named.has(stem));
  return isNamed && [...of].filter((stem) => said.has(stem)).length >= Math.min(2, of.size);
}

/** Whether a text has another in it as whole words, also in the genitive. */
function names(text: string, other: string): boolean {
  const at = text.indexOf(other);
  return at >= 0 && /^s?(?!\p{L})/u.test(text.slice(at + other.length));
}

/** The parts of a subtitle that a name beside them does not say: a value with a capital that stands in it goes. */
const unsaid = (parts: readonly string[], about: string): string[] =>
  parts.filter((part) => part !== "" && !(/^\p{Lu}/u.test(part) && names(about, part)));

/**
 * What stands above a picture that a reader has made: its title names the values that the reader has chosen, and what the table is
 * about stands under a title that does not say it.
 */
export function figureWords(table: ExploredTable, answer: Resolved): { title: string; subtitle: string } {
  const resolved = inPeriod(answer, table.periods);
  const named = lowerFirst(viewTitle(resolved));
  const chosen = chosenWords(table, resolved).filter((word) => named !== word && !named.startsWith(`${word} `));
  const [only = "", another] = chosen;
  // What is chosen says what is measured as well: `Væsentlig ændring`.
  const saysBoth = another === undefined && only.endsWith(` ${named}`);
  const title = saysBoth ? capital(only) : [viewTitle(resolved), chosen.join(", ")].filter(Boolean).join(": ");
  const inTitle = chosenFixed(table, resolved);
  const below = { ...resolved, fixed: resolved.fixed.filter((one) => !inTitle.includes(one)) };
  const parts = viewSubtitle(below)
    .split(" · ")
    .filter((part) => part !== "" && !chosen.includes(part));
  if (standsAlone(viewTitle(resolved), table.title)) return { title, subtitle: parts.join(" · ") };
  return { title, subtitle: [table.title, ...unsaid(parts, table.title)].join(" · ") };
}
