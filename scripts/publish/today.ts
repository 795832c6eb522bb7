import { danishDate, isDate } from "../../src/lib/dates.ts";

const calendar = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Copenhagen" });

/** The day in Denmark, by the clock. */
export const today = (): string => calendar.format(new Date());

/**
 * The day of a release: the one that is given, else that of the clock. Gives what is wrong with it in Danish where it is none, or is
 * before that of the release before.
 */
export function releaseDay(given: string | undefined, last: string | undefined): { day: string } | { trouble: string } {
  const day = given ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDate(day)) {
    return { trouble: `»${day}« er ikke en dato. Skriv den som 2026-11-30.` };
  }
  if (last === undefined || day >= last) return { day };
  const whose = given === undefined ? "Uret i computeren siger" : "Du har skrevet";
  return {
    trouble:
      `${whose} ${danishDate(day)}, men den seneste udgivelse er fra ${danishDate(last)}. Intet er udgivet.\n` +
      "  Gør dette: Stil uret, eller skriv den rigtige dato: npm run udgiv -- --dato ÅÅÅÅ-MM-DD",
  };
}
