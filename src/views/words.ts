import { capital, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import { fixedWords } from "./fixed-words.ts";
import type { Resolved } from "./resolved.ts";
import { saysUnit } from "./says-unit.ts";
import { splitName } from "./split-name.ts";
import { subjectOf } from "./subject.ts";
import { ROW_COUNT } from "./view.ts";

/** Titles that end in what a comma has begun and another closes. */
const CLAUSE = /, /;
/** Titles that `år for år` would run on from. */
const RUNS_ON = /(?:år(?:et)?|\d)$/;
/** What has been made of the values, and how a title says it of them: `Ændring i pladser siden 2018`. */
const MADE: readonly [RegExp, (whole: string, from: string) => string][] = [
  [/^(.+), andel$/, (whole) => `Andel af ${whole}`],
  [/^(.+), indeks$/, (whole) => `Indeks for ${whole}`],
  [/^(.+), ændring siden (.+)$/, (whole, from) => `Ændring i ${whole} siden ${from}`],
];

/** A title in which what has been made of the values stands before them. */
function madeTitle(title: string): string {
  for (const [pattern, say] of MADE) {
    const [, whole, from = ""] = pattern.exec(title) ?? [];
    if (whole !== undefined) return say(lowerFirst(whole), from);
  }
  return title;
}

/** The kind of figure that one takes for granted of what has a number. */
const COUNTED = "opgjort";

/**
 * What a picture shows, as a title: `Pladser fordelt på kommuner og ejerform`, `Henvendelser år for år, fordelt på
 * socialtilsyn`. What cannot be added is not divided either: `Takst år for år efter ydelse`.
 */
export function viewTitle(resolved: Resolved): string {
  const { measure, x, series, facet } = resolved;
  const what = capital(
    madeTitle(
      subjectOf(resolved)
        .title.replace(/^Antal (?!gange)/, "")
        .replace(/, %$/, ""),
    ),
  );
  const perYear = x.column.grain === "year" && x.items.length > 1;
  // What has one value splits nothing: it stands under the title. What is counted is not split by itself.
  const others = [perYear ? null : x, series, facet]
    .filter((channel) => channel !== null)
    .filter(({ items }) => items.length > 1)
    .map(({ column }) => splitName(column))
    .filter((name) => name !== lowerFirst(what));
  const closed = CLAUSE.test(what) ? `${what},` : what;
  const start = perYear ? `${what}${CLAUSE.test(what) || RUNS_ON.test(what) ? "," : ""} år for år` : closed;
  if (others.length === 0) return perYear ? start : what;
  const list = listAnd(others);
  if (isAdditive(measure.kind)) return `${start}${perYear ? "," : ""} fordelt på ${list}`;
  return /\befter\b/.test(what) ? `${start.replace(/,$/, "")}, opdelt på ${list}` : `${start} efter ${list}`;
}

/**
 * What is the same for everything in a picture, and the unit: `personer · 2024 · Opgjort`. A unit that stands in the title is
 * said again only where nothing but a time or a kind of figure would stand alone: `antal mål · 2024`. That a value is one that was
 * counted, and what kind rows are, goes without saying there.
 */
export function viewSubtitle(resolved: Resolved): string {
  const { measure, fixed, view } = resolved;
  const { title, said } = subjectOf(resolved);
  const words = (ones: Resolved["fixed"]): string[] =>
    fixedWords(ones).filter((word) => lowerFirst(word) !== lowerFirst(title.replace(/^Antal /, "")));
  const told = fixed.filter((one) => one !== said);
  const same = words(told);
  const { unit, kind } = measure;
  if (unit === null) return same.join(" · ");
  const name = unit === "pct." ? "procent" : unit;
  const counted = [lowerFirst(unit), `antal ${lowerFirst(unit)}`].includes(lowerFirst(title));
  if (kind === "change" || !(counted || saysUnit(title, unit)))
    return [name, ...same.filter((word) => lowerFirst(word) !== lowerFirst(name))].join(" · ");
  if (same.length > 1) return same.join(" · ");
  const goesUnsaid = view.measure === ROW_COUNT ? () => true : (code: string) => code === COUNTED;
  const alone = words(told.filter(({ column, code, asked }) => asked || column.role !== "status" || !goesUnsaid(code)));
  return [counted ? `antal ${lowerFirst(unit)}` : name, ...alone].join(" · ");
}
