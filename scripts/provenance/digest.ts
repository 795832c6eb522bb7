import { z } from "zod";
import { acrossLines } from "./across-lines.ts";
import { evidenceIn, type Evidence, type Named } from "./evidence.ts";
import type { NamedKommuner } from "./kommune-names.ts";
import { printedDates } from "./printed-dates.ts";
import { printedMonths } from "./printed-months.ts";

const byLine = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d+$/), z.array(value));

/** What is kept of a text extract, so that numbers can be looked up where the document is not at hand. Lines count from 1. */
export const digestSchema = z.strictObject({
  /** Number of lines. */
  linjer: z.number().int().min(1),
  /** Line → the numbers printed on it in digits. */
  tal: byLine(z.number()),
  /** Line → the numbers on it in words. */
  ord: byLine(z.number()),
  /** The lines that speak of a fall. */
  fald: z.array(z.number().int()),
  /** Line → the codes of the municipalities that it names. */
  kommuner: byLine(z.number().int()),
  /** Line → the days on it that have a month and a year. */
  datoer: byLine(z.iso.date()),
  /** Line → the months on it, from 1. */
  maaneder: byLine(z.number().int().min(1).max(12)),
});

export type Digest = z.infer<typeof digestSchema>;

/** The digest of a text extract, in which `named` finds the municipalities. */
export function digestOf(text: string, named: NamedKommuner): Digest {
  const lines = text.replace(/\n$/, "").split("\n");
  const numbers = lines.map(evidenceIn);
  return {
    linjer: lines.length,
    tal: filled(numbers.map(({ printed }) => [...printed])),
    ord: filled(numbers.map(({ spelled }) => [...spelled])),
    fald: numbers.flatMap(({ falls }, index) => (falls ? [index + 1] : [])),
    kommuner: filled(acrossLines(lines, named)),
    datoer: filled(acrossLines(lines, printedDates)),
    maaneder: filled(acrossLines(lines, printedMonths)),
  };
}

/** What is found on each line, by the number of the line; lines with nothing are left out. */
const filled = <T>(found: readonly T[][]): Record<string, T[]> =>
  Object.fromEntries(found.flatMap((all, index) => (all.length > 0 ? [[String(index + 1), all]] : [])));

/** A digest as JSON with a line for each line of the document, so that a change of one is a change of one. */
export function digestText({ linjer, tal, ord, fald, kommuner, datoer, maaneder }: Digest): string {
  const lines = (found: Record<string, unknown[]>): string =>
    Object.entries(found)
      .map(([line, values]) => `\n"${line}":${JSON.stringify(values)}`)
      .join(",");
  const kinds = { tal, ord, kommuner, datoer, maaneder };
  const parts = Object.entries(kinds).map(([kind, found]) => `"${kind}":{${lines(found)}}`);
  return `{"linjer":${linjer},\n${parts.join(",\n")},\n"fald":${JSON.stringify(fald)}}\n`;
}

/** What a line of a digested extract gives. */
export function evidenceOn(digest: Digest, line: number): Evidence & Named {
  return {
    printed: new Set(digest.tal[line]),
    spelled: new Set(digest.ord[line]),
    falls: digest.fald.includes(line),
    kommuner: new Set(digest.kommuner[line]),
    dates: new Set(digest.datoer[line]),
    months: new Set(digest.maaneder[line]),
  };
}
