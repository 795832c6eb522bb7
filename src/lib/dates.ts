const day = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("da-DK", { year: "numeric", month: "long", timeZone: "UTC" });

/** `2020-06-19` → `19. juni 2020`; `2020-06` → `juni 2020`; `2020` → `2020`. */
export function danishDate(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return day.format(new Date(`${iso}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(iso)) return month.format(new Date(`${iso}-01T00:00:00Z`));
  if (/^\d{4}$/.test(iso)) return iso;
  throw new RangeError(`not an ISO date, month or year: ${iso}`);
}
