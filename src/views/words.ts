import { capital, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import type { Column } from "../model/shape.ts";
import { isSettled, isUndecided } from "../model/status.ts";
import { fixedWords } from "./fixed-words.ts";
import type { Fixed, Resolved } from "./resolved.ts";
import { onlyWords, restrictionsOf } from "./restricted-whole.ts";
import { saysUnit } from "./says-unit.ts";
import { splitName } from "./split-name.ts";
import { subjectOf } from "./subject.ts";
import { ROW_COUNT } from "./view.ts";

/** Titles that end in what a comma has begun and another closes. */
const CLAUSE = /, /;
/** Titles that `år for år` would run on from. */
const RUNS_ON = /(?:år(?:et)?|\d)$/;
/** What has been made of the values, and how a title says it of them: `Ændring i pladser siden 2018`. */
const MADE: readonly [RegExp, (whole: string, since: string) => string][] = [
  [/^(.+), andel$/, (whole) => `Andel af ${whole}`],
  [/^(.+), indeks$/, (whole) => `Indeks for ${whole}`],
  [/^(.+), ændring ((?:siden|i forhold til) .+)$/, (whole, since) => `Ændring i ${whole} ${since}`],
];

/** A title in which what has been made of the values stands before them. */
function madeTitle(title: string): string {
  for (const [pattern, say] of MADE) {
    const [, whole, since = ""] = pattern.exec(title) ?? [];
    if (whole !== undefined) return say(lowerFirst(whole), since);
  }
  return title;
}

/** What values have been divided by, as their unit ends in it: `pr. 10.000 indbyggere`; empty where they are as they were. */
const perOf = ({ divisor, measure }: Resolved): string =>
  (divisor && /(?:^| )(pr\. (?!.* pr\. ).+)$/.exec(measure.unit ?? "")?.[1]) ?? "";

/** Whether two names are forms of one word: `modtager`, `modtagere`. */
const isSameWord = (one: string, other: string): boolean =>
  one === other || (one.startsWith(other) || other.startsWith(one) ? Math.abs(one.length - other.length) <= 2 : false);

/** Whether the codes of a column may hold some of the same, so that nothing is divided on them. */
const mayOverlap = ({ role, disjoint, namesMeasure }: Column): boolean =>
  role === "dimension" && (!disjoint || namesMeasure === true);

/**
 * What a picture shows, as a title: `Pladser fordelt på kommuner og ejerform`, `Henvendelser år for år, fordelt på
 * socialtilsyn`. What cannot be added, or overlaps, is not divided either: `Takst år for år efter
 * ydelse`.
 */
export function viewTitle(resolved: Resolved): string {
  const { measure, x, series, facet } = resolved;
  const named = capital(
    madeTitle(
      subjectOf(resolved)
        .title.replace(/^Antal (?!gange)/, "")
        .replace(/, %$/, ""),
    ),
  );
  const per = perOf(resolved);
  const only = onlyWords(restrictionsOf(resolved));
  const what = (per === "" || named.endsWith(per) ? named : `${named} ${per}`) + only;
  const perYear = x.column.grain === "year" && x.items.length > 1;
  // What has one value splits nothing: it stands under the title. What is counted is not split by itself.
  const split = [perYear ? null : x, series, facet]
    .filter((channel) => channel !== null)
    .filter(({ items }) => items.length > 1);
  const others = split.map(({ column }) => splitName(column)).filter((name) => !isSameWord(name, lowerFirst(what)));
  const closed = CLAUSE.test(what) ? `${what},` : what;
  const start = perYear ? `${what}${CLAUSE.test(what) || RUNS_ON.test(what) ? "," : ""} år for år` : closed;
  if (others.length === 0) return perYear ? start : what;
  const list = listAnd(others);
  const isDivided = resolved.view.measure === ROW_COUNT || split.every(({ column }) => !mayOverlap(column));
  if (isAdditive(measure.kind) && isDivided) return `${start}${perYear ? "," : ""} fordelt på ${list}`;
  return /\befter\b/.test(what) ? `${start.replace(/,$/, "")}, opdelt på ${list}` : `${start} efter ${list}`;
}

/**
 * What is the same for everything in a picture, and the unit: `personer · 2024 · Opgjort`. A unit that stands in the title is
 * said again only where nothing but a time or a kind of figure would stand alone: `antal mål · 2024`. That a value is one that was
 * counted goes without saying there, and so does what kind rows are, unless those of a table are narrowed to what nobody has
 * decided. `headline`: what stands above it, where that is another than the title of the view.
 */
export function viewSubtitle(resolved: Resolved, headline?: string): string {
  const { measure, fixed, view } = resolved;
  const { title, said } = subjectOf(resolved);
  const words = (ones: Resolved["fixed"]): string[] =>
    fixedWords(ones).filter((word) => lowerFirst(word) !== lowerFirst(title.replace(/^Antal /, "")));
  const restrictions = restrictionsOf(resolved);
  const told = fixed.filter((one) => one !== said && !restrictions.includes(one));
  const same = words(told);
  const { kind } = measure;
  if (resolved.divisor) return dividedSubtitle(resolved, same);
  const { unit } = measure;
  if (unit === null) return same.join(" · ");
  const counted = [lowerFirst(unit), `antal ${lowerFirst(unit)}`].includes(lowerFirst(title));
  const name = unit === "pct." ? "procent" : unit;
  if (kind === "change" || !(counted || saysUnit(title, unit)))
    return [name, ...same.filter((word) => lowerFirst(word) !== lowerFirst(name))].join(" · ");
  const first = counted ? `antal ${lowerFirst(unit)}` : name;
  if (same.length > 1) return [...(saysUnit(headline ?? unit, unit) ? [] : [first]), ...same].join(" · ");
  const goesUnsaid = ({ code, isPart }: Fixed): boolean =>
    view.measure === ROW_COUNT ? isPart !== true || !isUndecided(code) : isSettled(code);
  const alone = words(told.filter((one) => one.asked || one.column.role !== "status" || !goesUnsaid(one)));
  return [first, ...alone].join(" · ");
}

/** The same of values that have been divided, by what the title says already: the year of what they were divided by, where it is another. */
function dividedSubtitle(resolved: Resolved, same: readonly string[]): string {
  const { divisor, measure } = resolved;
  const unit = (measure.unit ?? "").replace(perOf(resolved), "").trim();
  const { title } = subjectOf(resolved);
  const isSaid = unit === "" || lowerFirst(title) === unit || saysUnit(title, unit);
  const year = divisor?.otherYear === undefined ? [] : [`folketal fra ${divisor.otherYear}`];
  return [...(isSaid ? [] : [measure.unit ?? ""]), ...same, ...year].join(" · ");
}
