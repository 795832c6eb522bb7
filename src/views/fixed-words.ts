import { lowerFirst } from "../lib/format.ts";
import { columnName } from "./column-name.ts";
import type { Fixed } from "./resolved.ts";

/** Answers that narrow nothing a reader would miss: they go without saying, but for a yes that was asked for. */
const PLAIN = /^(?:ja|alle|i alt|begge)$/i;
/** Answers that say nothing without what was asked. */
const ANSWER =
  /^(?:ja|nej|måske|delvist|kort|lang|kommunal|regional|privat|præcis|typisk|mindst|mindst ét|to eller flere|højst|højt|middel|lavt|niveau|fald|faldet|steget|stigning|uændret|anmeldt|uanmeldt|alt|intet|ikke oplyst|ikke angivet)$/i;
/** Numbers and spans of them, which say nothing without what they count. */
const NUMBER = /^\d[\d.-]*[a-z]?$/;
/** What an empty cell is called. */
const UNTOLD = /^ikke oplyst$/i;

/** Whether an answer goes without saying. */
export const isPlain = ({ label, asked }: Fixed): boolean => PLAIN.test(label) && !(asked && /^ja$/i.test(label));

/** What is always told, and what a reader knows of only where it was asked for. */
const isTold = (one: Fixed): boolean =>
  !isPlain(one) && (one.asked === true || !(one.column.name === "enhed" || one.column.itemNumber));

/**
 * What is the same for everything in a picture, each in words that a reader understands without the table: `Socialtilsyn Nord`,
 * `fra 2018 til 2019`, `løbende priser`, `med i aftalen: nej`. Nothing is said twice: `Mål` goes without saying beside `Mål for
 * året`, and so does the last year of spans that begin in several.
 */
export function fixedWords(fixed: readonly Fixed[]): string[] {
  const told = fixed.filter(isTold);
  const begun = new Set(told.map(({ column }) => column.begins));
  const words = told
    .filter(({ column }) => !begun.has(column.name))
    .flatMap((one) => {
      const { name, begins } = one.column;
      const begin = told.find(({ column }) => column.name === begins);
      if (begin) return [`fra ${begin.label}${UNTOLD.test(one.label) ? "" : ` til ${one.label}`}`];
      return begins === undefined || name === "aar" ? [inWords(one)] : [];
    });
  const once = words.filter((word, at) => words.findIndex((other) => lowerFirst(other) === lowerFirst(word)) === at);
  return once.filter((word) => !once.some((other) => other !== word && saysMore(other, word)));
}

/** Kinds of figure that a noun beside them says as well. */
const NOUNS: Readonly<Record<string, string>> = { foreslået: "forslag", prognose: "forventning" };

/** Endings that make no other word of one. */
const ENDING = /^(?:e|en|et|er|ene|erne|n|ne|s|t)$/;
/** A word shorter than this may end another by chance. */
const SHORTEST = 5;

/**
 * Whether a text has the words of another at its beginning or after a comma, ends a compound in them, is a form of the same word
 * or its noun, or is a date in the year that the other is.
 */
function saysMore(longer: string, shorter: string): boolean {
  const [long, short] = [lowerFirst(longer), lowerFirst(shorter)];
  if (NOUNS[short] === long) return true;
  if (/^\d{4}$/.test(short)) return /^(?:dato|fra) /.test(long) && long.includes(short);
  const isForm = long.startsWith(short) && ENDING.test(long.slice(short.length));
  const isCompound = short.length >= SHORTEST && long.endsWith(short) && !long.includes(" ");
  if (isForm || isCompound) return true;
  return long.startsWith(`${short} `) || long.startsWith(`${short}, `) || long.endsWith(`, ${short}`);
}

/** Whether a column asks a question, which none of its codes says anything without: one of them is yes or no. */
export const asks = ({ labels = {} }: Fixed["column"]): boolean =>
  Object.values(labels).some((label) => /^(?:ja|nej)$/i.test(label));

function inWords({ column, label }: Fixed): string {
  const { name, role } = column;
  const called = columnName(column);
  if (name === "enhed") return `${called}: ${/^(?:%|pct\.)$/.test(label) ? "procent" : lowerFirst(label)}`;
  if (ANSWER.test(label) || asks(column)) return `${called}: ${lowerFirst(label)}`;
  if (name === "tilsyn") return `Socialtilsyn ${label}`;
  if (role === "time" ? name !== "aar" : NUMBER.test(label)) return `${called} ${label}`;
  return label;
}

/** A code as it is told within a sentence: what has a label of its own is no name, unless it is a municipality. */
export const withinSentence = ({ labels, codeList }: Fixed["column"], label: string): string =>
  labels && codeList === undefined ? lowerFirst(label) : label;
