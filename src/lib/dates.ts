const day = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("da-DK", { year: "numeric", month: "long", timeZone: "UTC" });

/** A time, or the time from one to another: `2025-2026`, `januar-juni 2020`, `1.-3. oktober 2024`, `19. juni – 3. juli 2020`. */
export function danishPeriod(from: string, to: string | null): string {
  if (to === null || to === from) return danishDate(from);
  const last = danishDate(to);
  // Of two times as exact as each other, the month and the year that they have in common are said once.
  const common =
    from.length === to.length ? [7, 4].find((length) => length < from.length && sameStart(length)) : undefined;
  const first =
    common === undefined ? danishDate(from) : danishDate(from).replace(` ${danishDate(from.slice(0, common))}`, "");
  const isShort = !first.includes(" ") && (common !== undefined || !last.includes(" "));
  return isShort ? `${first}-${last}` : `${first} – ${last}`;

  function sameStart(length: number): boolean {
    return from.slice(0, length) === to?.slice(0, length);
  }
}

/** `2020-06-19` → `19. juni 2020`; `2020-06` → `juni 2020`; `2020` → `2020`. */
export function danishDate(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return day.format(new Date(`${iso}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(iso)) return month.format(new Date(`${iso}-01T00:00:00Z`));
  if (/^\d{4}$/.test(iso)) return iso;
  throw new RangeError(`not an ISO date, month or year: ${iso}`);
}

/** What a text must be that `isDate` refuses. */
export const REAL_DATE = "en dato, der findes i kalenderen";

/** No source of ours tells of what was before the one or after the other. */
export const [FIRST_YEAR, LAST_YEAR] = [1900, 2100] as const;

/** What a text must be that `hasLikelyYears` refuses. */
export const LIKELY_YEARS = `et årstal fra ${FIRST_YEAR} til ${LAST_YEAR}`;

/** Whether every year that a text names, as four digits on their own, is one that a source can be about. */
export const hasLikelyYears = (text: string): boolean =>
  (text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number).every((year) => year >= FIRST_YEAR && year <= LAST_YEAR);

/** Whether a text is a day, a month or a year in ISO form that the calendar has. */
export function isDate(text: string): boolean {
  const [, year = "", month = "01", date = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const found = new Date(`${year}-${month}-${date}T00:00:00Z`);
  // A month takes no more days than it has: the 31st of February would be read as the 3rd of March.
  return !Number.isNaN(found.getTime()) && found.getUTCDate() === Number(date);
}
