/** What a browser puts for letters of an address that are none. */
const UNREADABLE = "\ufffd";

/** What the query of an address asks the search for, all of it where it says so more than once; undefined where it cannot be read. */
export function askedInAddress(query: string): string | undefined {
  const asked = new URLSearchParams(query).getAll("q").join(" ").trim();
  return asked.includes(UNREADABLE) ? undefined : asked;
}
