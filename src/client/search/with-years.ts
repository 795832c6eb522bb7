import type { SearchRecord } from "../../site/search-record.ts";

/** What follows years of which not every place of a dataset has each. */
export const SOMEWHERE = "*";

/** A year within a text. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether a dataset has no number of a year, whatever its words say of it. */
export const lacksYear = ({ t, y }: SearchRecord, year: string): boolean =>
  y !== undefined && y !== "" && !`${t} ${y}`.includes(year);

/** Whether a dataset has three years or more, so that it tells how something went. */
export const isSeries = ({ y = "" }: SearchRecord): boolean => / .* /.test(y);

/**
 * A dataset, or a number of one, that says which of the years that are asked for it does not have, and of which it is instead;
 * and which it has besides the one that is told.
 */
export function withYears(record: SearchRecord, years: readonly string[]): SearchRecord {
  const { t, y, n = "", d = "" } = record;
  const unsaid = years.filter((year) => !`${t} ${n}`.includes(year));
  if (y === undefined || y === "" || unsaid.length === 0) return record;
  const own: readonly string[] = y.match(/\d+/g) ?? [];
  const missing = unsaid.filter((year) => !own.includes(year));
  // Another place may be the one that has the year.
  const others = n === "" || y.endsWith(SOMEWHERE) ? [] : unsaid.filter((year) => own.includes(year));
  const told = n === "" ? own.at(-1) : YEAR.exec(n)?.[0];
  const isTold = told !== undefined && (missing.length > 0 || (n !== "" && others.length === 0));
  const said = [
    ...(missing.length === 0 ? [] : [`Datasættet har ingen tal for ${missing.join(" og ")}.`]),
    ...(isTold ? [n === "" ? `De nyeste er for ${told}.` : `Her er tal for ${told}.`] : []),
    ...(others.length === 0 ? [] : [`Datasættet har også tal for ${others.join(" og ")}.`]),
    ...(d === "" ? [] : [d]),
  ];
  return { ...record, d: said.join(" ") };
}

/** A dataset as the view of a year that it has, where its address can choose it; else as it is. */
export function withYear(record: SearchRecord, years: readonly string[]): SearchRecord {
  const [year = "", another] = years;
  const { u, t, y = "" } = record;
  if (another !== undefined || year === "" || !y.startsWith("=") || !y.includes(year) || t.includes(year))
    return record;
  return { ...record, u: `${u}?f.aar=${year}`, t: `${t}: ${year}` };
}

/** The years that are asked for and of which none of some records is, where there are datasets among them. */
export const lackingYears = (records: readonly SearchRecord[], years: readonly string[]): string[] =>
  records.some(({ y }) => y !== undefined)
    ? years.filter((year) => !records.some(({ u, t, d, n, y }) => [u, t, d, n, y].join(" ").includes(year)))
    : [];
