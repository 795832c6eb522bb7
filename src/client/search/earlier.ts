import type { PlaceViews, SearchRecord } from "../../site/search-record.ts";

/** What stands between what is told of a year and what is told of each year before it. */
export const BEFORE = "|";
const YEAR = /(?<= i )\d{4}/;
const BRACKETS = / \(.*/;

/** What is told of the newest year alone. */
export const newest = (told: string): string => told.replace(/\|.*/, "");

/**
 * What is told of each year before the newest, where anything is: `32 henvendelser i 2019 (Nord)` of `31 henvendelser i 2020 (Nord)|32`.
 * The words are those of the newest year, but for brackets of its own.
 */
export function earlier(told: string): [year: string, told: string][] {
  const [now = "", ...before] = told.split(BEFORE);
  return before.flatMap((own, at): [string, string][] => {
    const year = `${Number(YEAR.exec(now)) - at - 1}`;
    const [brackets] = BRACKETS.exec(own) ?? BRACKETS.exec(now) ?? [""];
    const words = now.replace(BRACKETS, "").replace(/^[^ ]+/, own.replace(BRACKETS, ""));
    return own === "" ? [] : [[year, words.replace(YEAR, year) + brackets]];
  });
}

/** A query in which a year is chosen. One value that stands alone then is a number, whatever it is among others. */
export const ofYear = (query: string, year: string): string => {
  const isAmong = query.includes("fremhaev=");
  const rest = query.split("&").filter((part) => !part.startsWith("f.aar=") && (isAmong || !part.startsWith("form=")));
  return [...rest, ...(isAmong ? [] : ["form=tal"]), `f.aar=${year}`].join("&");
};

/** Views of places, each followed by those of the years before. */
export const withEarlier = (views: readonly PlaceViews[]): PlaceViews[] =>
  views.flatMap((own): PlaceViews[] => {
    const before = own.p.flatMap(([place, told = "", ...code]) =>
      earlier(told).map(([y, said]): PlaceViews => ({ ...own, y, q: ofYear(own.q, y), p: [[place, said, ...code]] })),
    );
    const p = own.p.map(([place, told, ...code]): PlaceViews["p"][number] =>
      told === undefined ? [place] : [place, newest(told), ...code],
    );
    const years = Map.groupBy(before, ({ y }) => y);
    const groups = [...years.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, p: [first, ...others].flatMap((one) => one.p) }],
    );
    return [{ ...own, p }, ...groups];
  });

/** A dataset with its views of the years before. */
export const inEachYear = ({ v, ...record }: SearchRecord): SearchRecord =>
  v ? { ...record, v: withEarlier(v) } : record;
