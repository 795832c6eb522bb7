import { lower } from "../lib/format.ts";
import type { Fixed } from "./resolved.ts";

/** Answers that say nothing without what was asked. */
const ANSWER = /^(?:Ja|Nej|Alle|I alt|Begge)$/;

/**
 * What is the same for everything in a picture, each in words that a reader understands without the table: `Socialtilsyn Nord`,
 * `fra 2018 til 2019`, `løbende priser`, `med i aftalen: ja`.
 */
export function fixedWords(fixed: readonly Fixed[]): string[] {
  const told = fixed.filter(({ column }) => column.name !== "enhed" && !column.itemNumber);
  const begun = new Set(told.map(({ column }) => column.begins));
  return told
    .filter(({ column }) => !begun.has(column.name))
    .map((one) => {
      const begin = told.find(({ column }) => column.name === one.column.begins);
      return begin ? `fra ${begin.label} til ${one.label}` : inWords(one);
    });
}

function inWords({ column: { name, title, role, priceLevel }, label }: Fixed): string {
  if (ANSWER.test(label)) return `${lower(title)}: ${lower(label)}`;
  if (name === "tilsyn") return `Socialtilsyn ${label}`;
  if (priceLevel) return label === "løbende" ? "løbende priser" : label;
  return role === "time" && name !== "aar" ? `${lower(title)} ${label}` : label;
}
