/** A date in ISO form, as much of it as there is, as a number of years. */
export function yearsFrom(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
