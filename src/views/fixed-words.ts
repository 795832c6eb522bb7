import { lowerFirst } from "../lib/format.ts";
import type { Fixed } from "./resolved.ts";

/** Answers that narrow nothing a reader would miss: they go without saying. */
const PLAIN = /^(?:ja|alle|i alt|begge)$/i;
/** An answer that says nothing without what was asked. */
const NO = /^nej$/i;

/**
 * What is the same for everything in a picture, each in words that a reader understands without the table: `Socialtilsyn Nord`,
 * `fra 2018 til 2019`, `løbende priser`, `med i aftalen: nej`. Nothing is said twice: `Mål` goes without saying beside `Mål for
 * året`, and so does the last year of spans that begin in several.
 */
export function fixedWords(fixed: readonly Fixed[]): string[] {
  const told = fixed.filter(({ column, label }) => column.name !== "enhed" && !column.itemNumber && !PLAIN.test(label));
  const begun = new Set(told.map(({ column }) => column.begins));
  const words = told
    .filter(({ column }) => !begun.has(column.name))
    .flatMap((one) => {
      const { name, begins } = one.column;
      const begin = told.find(({ column }) => column.name === begins);
      if (begin) return [`fra ${begin.label} til ${one.label}`];
      return begins === undefined || name === "aar" ? [inWords(one)] : [];
    });
  return words.filter((one, at) => !words.some((other, place) => place !== at && saysMore(other, one)));
}

/** Whether a text begins with the words of another and goes on. */
const saysMore = (longer: string, shorter: string): boolean => lowerFirst(longer).startsWith(`${lowerFirst(shorter)} `);

function inWords({ column: { name, title, role }, label }: Fixed): string {
  if (NO.test(label)) return `${lowerFirst(title)}: ${lowerFirst(label)}`;
  if (name === "tilsyn") return `Socialtilsyn ${label}`;
  return role === "time" && name !== "aar" ? `${lowerFirst(title)} ${label}` : label;
}
