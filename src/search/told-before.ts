import { BEFORE, earlier } from "../client/search/earlier.ts";
import type { Published } from "../model/published.ts";
import { codeOf } from "../views/view-table.ts";
import { YEAR, type AskedCode, type FoundView } from "./view-at.ts";
import { yearsOf } from "./years-of.ts";

const VALUE = /^[^ ]+/;
const BRACKETS = / \(.*$/;
const FIRST_YEAR = /(?<= i )\d{4}/;

/** The parts of a query that say what is shown, but for the year. */
const choices = (query: string): string =>
  JSON.stringify([...new URLSearchParams(query)].filter(([name]) => name !== "form" && name !== `f.${YEAR}`).sort());

/** The words in the brackets of what is told. */
const wordsIn = (told: string): string[] => (BRACKETS.exec(told)?.[0] ?? "").replace(/^ \(|\)$/g, "").split(/[,;] /);

/** Whether two tell of the same, though one may say more of what kind it is; what begins with a capital is of something else. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const more = [...words.filter((word) => !others.includes(word)), ...others.filter((word) => !words.includes(word))];
  return more.every((word) => /^(?!\p{Lu})/u.test(word)) && (more.length < 2 || words[0] === others[0]);
}

/**
 * What a view of codes tells, with what the same view tells of each year before, as `earlier` reads it. A year is left out whose
 * view is another, or that is told in other words.
 */
export function toldWithBefore(
  dataset: Published,
  asked: readonly AskedCode[],
  found: FoundView,
  viewOf: (asked: readonly AskedCode[]) => FoundView | undefined,
): string | undefined {
  const { told, query } = found;
  const last = Number(FIRST_YEAR.exec(told ?? "")?.[0]);
  if (told === undefined || Number.isNaN(last)) return told;
  const years = yearsOf({
    ...dataset,
    rows: dataset.rows.filter((row) => asked.every(([name, code]) => codeOf(row[name]) === code)),
  });
  const before = years.filter((year) => Number(year) < last);
  const said = before.flatMap((year): [number, string][] => {
    const own = viewOf([...asked, [YEAR, year]]);
    if (own?.told === undefined || !areAlike(told, own.told) || choices(own.query) !== choices(query)) return [];
    const [value = ""] = VALUE.exec(own.told) ?? [];
    const [brackets = ""] = BRACKETS.exec(own.told) ?? [];
    const item = brackets === (BRACKETS.exec(told)?.[0] ?? "") ? value : value + brackets;
    const at = last - Number(year);
    const [[, read = ""] = []] = earlier(told + BEFORE.repeat(at) + item);
    return read === own.told ? [[at, item]] : [];
  });
  const items = Array.from(
    { length: Math.max(0, ...said.map(([at]) => at)) },
    (_, at) => new Map(said).get(at + 1) ?? "",
  );
  return [told, ...items].join(BEFORE);
}
