import { disclosure, numberIn, tasks } from "../../analysis/roller.ts";
import type { Table } from "../../charts/chart.ts";
import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { MODEL, rows, SJAELLAND } from "./years.ts";

const ADVISER = { [MODEL]: "Den fremskudte enhed", [SJAELLAND]: "Sjællands Klimaforum" };
const UNKNOWN = "Ikke oplyst";

const own = (aar: number, aktoer: string | undefined) =>
  tasks(rows, { aar, ...(aktoer === undefined ? {} : { aktoer }) });

/** How many work where the municipality gets its advice; null when the annex does not say. */
export const staff = (aar: number): number | null => numberIn(own(aar, ADVISER[aar]));

/** How many hours the municipality must put into it; null when the annex does not say. */
export const hours = (aar: number): number | null =>
  numberIn(tasks(rows, { aar }).filter((row) => row.bidrag === "medarbejdertimer"));

/** The municipalities of the pilot project, and those that are now offered to take part; null when the annex does not say. */
export const offered = (aar: number): { first: number | null; others: number | null } => ({
  first: numberIn(own(aar, "Klimaalliancen")),
  others: numberIn(own(aar, "Kommunen")),
});

/** What each annex states, counted. */
export const stated = { model: disclosure(rows, MODEL), sjaelland: disclosure(rows, SJAELLAND) };

const orUnknown = (value: number | null, unit: [string, string]): string =>
  value === null ? UNKNOWN : count(value, ...unit);

const shareText = (value: number, all: number): string =>
  value === 0 ? UNKNOWN : `Ved ${number(value)} af ${number(all)} opgaver`;

function municipalities(aar: number): string {
  const known = Object.values(offered(aar)).filter((value) => value !== null);
  return known.length === 0 ? UNKNOWN : `${listAnd(known.map((value) => number(value)))} kommuner`;
}

function row(question: string, answer: (aar: number) => string): string[] {
  return [question, answer(MODEL), answer(SJAELLAND)];
}

/** What the annexes tell and what they leave open, side by side. */
export const disclosed: Table = {
  columns: ["Spørgsmål", `Modellen ${MODEL}`, `Sjælland ${SJAELLAND}`].map((title) => ({ title, numeric: false })),
  rows: [
    row("Hvad lægger aktøren i samarbejdet?", (aar) => {
      const { medBidrag, opgaver } = disclosure(rows, aar);
      return shareText(medBidrag, opgaver);
    }),
    row("Hvor mange kroner koster det?", (aar) => {
      const { medBeloeb, opgaver } = disclosure(rows, aar);
      return shareText(medBeloeb, opgaver);
    }),
    row("Hvor mange timer skal kommunen bruge?", (aar) => orUnknown(hours(aar), ["time", "timer"])),
    row("Hvor mange er ansat til at rådgive kommunerne?", (aar) =>
      orUnknown(staff(aar), ["medarbejder", "medarbejdere"]),
    ),
    row("Hvor mange kommuner gælder det?", municipalities),
  ],
};
