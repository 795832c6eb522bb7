/** What follows the year that the first view of a dataset is of alone. */
export const PINNED = "^";
const YEAR = /\d{4}(?=\^)/;
/** A view that names its year, or is split by years, and a search among rows. */
const OWN_TIME = /[?&](?:f\.aar|\w+=aar|søg)/;

/** The address of a view of a dataset with the year that it shows, so that it keeps to its numbers when there are newer ones. */
export function pinnedYear(address: string, years = ""): string {
  const [year] = YEAR.exec(years) ?? [];
  return year === undefined || !address.includes("?") || OWN_TIME.test(address) ? address : `${address}&f.aar=${year}`;
}
