import type { PlaceViews, SearchPlace, SearchRecord } from "../../site/search-record.ts";
import { calledIn } from "./called-in.ts";
import { closeness, HAS_WORD, SAME_WORD } from "./closeness.ts";
import { codesIn } from "./codes.ts";
import { ownCodes } from "./own-codes.ts";
import type { NamedPlace } from "./places.ts";
import { placedTitle } from "./placed-title.ts";
import { capital } from "../../lib/format.ts";
import { together } from "./together.ts";
import { termsOf } from "./terms.ts";

/** A dataset as what it tells of places. */
export interface Placed {
  record: SearchRecord;
  /** The places that it tells of. */
  places: NamedPlace[];
  /** What is measured, where that is not the title of the dataset. */
  measured: string;
  /** Whether it tells something of them. */
  tells: boolean;
  /** How many of the things that are looked for it is called by. */
  said: number;
  /** Its title with that of the dataset. */
  whole: string;
}

/** A query with places in it: their parameter once for each of them. */
function filled(query: string, codes: readonly string[]): string {
  const parts = query.split("&").flatMap((part) => {
    if (!part.endsWith("={}")) return [part];
    return codes.map((code) => new URLSearchParams([[part.slice(0, -3), code]]).toString());
  });
  return parts.join("&");
}

/** The address of the views of places; where there are none, of the rows that name them. */
function addressOf({ u }: SearchRecord, { q }: PlaceViews, codes: readonly string[], names: readonly string[]): string {
  const query = filled(q, codes);
  return query === "" ? `${u}?søg=${encodeURIComponent(names.join(" "))}#tabel` : `${u}?${query}`;
}

/** What is looked for: of each thing the ways to say it, each in its terms. */
export type Looked = readonly (readonly (readonly string[])[])[];

/** How many of the things that are looked for stand in a text. */
function saidBy(text: string, looked: Looked): number {
  const own = termsOf(text);
  const has = (term: string): boolean => own.some((one) => closeness(term, one) >= HAS_WORD);
  return looked.filter((ways) => ways.some((terms) => terms.every(has))).length;
}

/** What is told without the name of a place in its brackets, where that is said beside it. */
const withoutName = (told: string, name: string): string =>
  told.replace(` (${name})`, "").replace(`(${name}, `, "(").replace(`, ${name})`, ")");

/** A measure that fewer municipalities than this have may have none of them in a region. */
const MOST_KOMMUNER = 50;

/** In how many terms a measure is called: of two that say as much of what is looked for, the shorter is more about it. */
const lengthOf = ({ t = "" }: PlaceViews): number => termsOf(t).length;

/** How far measures are narrowed to a part: what is asked for without one is the whole. */
const partsOf = ({ t, q }: PlaceViews): number =>
  t === undefined ? 0 : q.split("&").filter((part) => /^(?:f\.|fremhaev=)/.test(part) && !part.endsWith("={}")).length;

/**
 * The views of regions by the measure of views of municipalities, where these differ from them by nothing but it and most
 * municipalities have it.
 */
function ofMeasure(own: PlaceViews, { t, q, p }: PlaceViews): PlaceViews {
  const parts = q.split("&").filter((part) => !part.endsWith("={}"));
  if (p.length < MOST_KOMMUNER || !parts.every((part) => part.startsWith("maal="))) return own;
  return { ...own, q: [...parts, own.q].join("&"), ...(t === undefined ? {} : { t }) };
}

/** Whether a measure or a category is called by nothing but the words that are looked for. */
function isNamed({ t = "" }: Pick<PlaceViews, "t">, looked: Looked): boolean {
  const own = termsOf(t);
  const written = looked.flatMap(([words = []]) => words);
  return own.length > 0 && own.every((one) => written.some((term) => closeness(term, one) > SAME_WORD));
}

/** What is measured, without the year that it says it is for. */
const yearless = (title = ""): string => title.replace(/\d{4}/, "");

/** Views of a dataset with how well they are what is looked for, and what they tell of the places. */
interface Measured {
  views: PlaceViews;
  said: number;
  own: number;
  parts: number;
  isOfYear: boolean;
  isNamed: boolean;
  found: PlaceViews["p"];
}

/** Whether two measures are as much of what is looked for. */
const isAlike = (a: Measured, b: Measured): boolean =>
  a.said === b.said && a.own === b.own && a.parts === b.parts && a.found.length === b.found.length;

/** What stands after the names of places that a source counts as one. */
const TOGETHER = " tilsammen: ";
const isNumber = (told: string): boolean => /^[\d−-]/.test(told.split(TOGETHER).at(-1) ?? "");

/**
 * A dataset as its views of the places that a query names, with the number of each where there is one: of the measure or the
 * category that is most looked for, and of the whole before a part, of the
 * year that is asked for where that is told. Undefined when it tells nothing of any of them.
 */
export function atPlace(
  record: SearchRecord,
  named: readonly NamedPlace[],
  looked: Looked,
  places: readonly SearchPlace[],
  year?: string,
): Placed | undefined {
  const numbers = new Map(named.map((place) => [place.number, place]));
  const isHere = ([number]: PlaceViews["p"][number]): boolean => numbers.has(number);
  const all = [...(record.v ?? []), ...ownCodes(record, named, places)];
  /** The same views of the year that is asked for, first those that are of it and then those that are calculated in it. */
  const ofYear = (views: PlaceViews): PlaceViews[] =>
    all
      .filter(({ t, y }) => year !== undefined && y?.includes(year) && yearless(t) === yearless(views.t))
      .sort((a, b) => Number(b.y?.startsWith(year ?? "")) - Number(a.y?.startsWith(year ?? "")));
  const isOfYear = (views: PlaceViews): boolean =>
    year !== undefined &&
    (ofYear(views).some(({ p }) => p.some(isHere)) ||
      views.p.some((entry) => isHere(entry) && entry[1]?.includes(year) === true));
  const measures = all
    .filter(({ y }) => y === undefined)
    .map((views): Measured => ({
      views,
      said: saidBy(`${views.t ?? ""} ${record.t}`, looked),
      own: saidBy(views.t ?? "", looked),
      parts: partsOf(views),
      isOfYear: isOfYear(views),
      isNamed: isNamed(views, looked),
      found: views.p.filter(isHere),
    }))
    .sort(
      (a, b) =>
        b.said - a.said ||
        b.found.length - a.found.length ||
        Number(b.isOfYear) - Number(a.isOfYear) ||
        Number(b.isNamed) - Number(a.isNamed) ||
        a.parts - b.parts ||
        b.own - a.own ||
        lengthOf(a.views) - lengthOf(b.views),
    );
  const here = measures.filter(({ found }) => found.length > 0);
  const [nearest, next] = here;
  if (!nearest) return undefined;
  // Of parts that have as much of what is looked for, and more than that, none is meant.
  const isOne = next?.own !== nearest.own || next.parts !== nearest.parts || nearest.isNamed;
  const whole = measures.find(({ parts, found }) => parts === 0 && found.length > 0);
  const chosen = isOne ? nearest : (whole ?? nearest);
  const inYear = (one: Measured): Measured =>
    ofYear(one.views)
      .map((views) => ({ ...one, views, found: views.p.filter(isHere) }))
      .find(({ found }) => found.length === one.found.length) ?? one;
  const alike = isOne || whole ? [] : here.filter((one) => isAlike(one, nearest)).map(inYear);
  const groups = together(alike.map(({ views, found }) => ({ ...views, p: found })));
  const best: Measured = groups ? { ...nearest, views: groups, found: groups.p } : inYear(chosen);
  // A number that is told of each municipality is seen for those of a region.
  const isKommune = ({ p }: PlaceViews): boolean => p.some(([number]) => places[number]?.u !== undefined);
  // What is told of all, or of another category, is no number of one that is asked for.
  const isOther = codesIn(record.c ?? {}).some(
    ({ label }) => isNamed({ t: label }, looked) && saidBy(best.views.t ?? "", [[termsOf(label)]]) === 0,
  );
  const asked = measures.find(({ views }) => isKommune(views)) ?? best;
  const names = best.found.map(([number]) => places[number]?.n ?? "");
  const codes = best.found.map(([, , code], at) => code ?? names[at] ?? "");
  const called = best.found.map(([number]) => calledIn(places[number]));
  const where = called.join(" og ");
  const told = best.found.map(([, value = ""], at) => value.replaceAll("{}", names[at] ?? ""));
  const result = (views: PlaceViews, rest: Partial<SearchRecord>): Placed => ({
    record: {
      ...record,
      ...{ u: addressOf(record, views, codes, names), t: placedTitle(views.t ?? record.t, called) },
      ...rest,
    },
    places: best.found.flatMap(([number]) => numbers.get(number) ?? []),
    measured: views.t ?? "",
    said: best.said,
    whole: views.t === undefined ? placedTitle(record.t, called) : placedTitle(`${record.t}: ${views.t}`, called, ", "),
    tells: views === best.views && told.some((value) => value !== ""),
  });
  // What is counted with another is told of the two alone.
  const isJoint = told.some((value) => value.includes(TOGETHER));
  if (!isJoint && asked.said > best.said && isKommune(asked.views) !== isKommune(best.views)) {
    return result(ofMeasure(best.views, asked.views), {});
  }
  if (!isJoint && asked.said > best.said)
    return result(asked.views, { d: `Bilagene har ikke tallet for ${where}.`, y: "" });
  if (isOther) return result(best.views, {});
  if (!groups && !told.every(isNumber))
    return result(best.views, told.some((value) => value !== "") ? { d: told.join(" ") } : {});
  const unnamed = told.map((value, at) => withoutName(value, called[at] ?? ""));
  const values = unnamed.map((value, at) => (told.length > 1 ? `${names[at] ?? ""}: ${value}` : capital(value)));
  return result(best.views, { k: "Tal", n: values.join("; "), ...(best.views.t === undefined ? {} : { d: record.t }) });
}
