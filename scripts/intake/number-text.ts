import { saysNothing } from "../data/says-nothing.ts";
import { tidyText, withoutMarks } from "./without-marks.ts";

/** How numbers are written: with a decimal comma, or with a decimal point. */
export type NumberStyle = "dansk" | "engelsk";

/** A number that was read from text. */
export interface ReadNumber {
  value: number;
  /** What the number was written with that is not its own: `mio.`, `%`, `kr.`; small letters. */
  unit?: string;
  /** How it was written, where that can be told. */
  style?: NumberStyle;
  /** What it is when it is read the other way, where nothing tells which one is meant. */
  otherwise?: number;
}

/** Whether a text says that there is no number. */
export const isNothing = (text: string): boolean => tidyText(text) === "" || saysNothing(tidyText(text));

const UNIT =
  /^(.*?\d)\s*(%|pct\.?|procent|kr\.?|(?:mio|mia)\.?(?: ?kr\.?)?|t\. ?kr\.?|pladser|personer|stk\.?|timer|år|dage)$/i;

const DANISH = /^[1-9]\d{0,2}(?:[. ]\d{3})+(?:,\d+)?$|^\d+,\d+$/;
const ENGLISH = /^[1-9]\d{0,2}(?:[,' ]\d{3})+(?:\.\d+)?$|^\d+\.\d+$/;

/**
 * The number that a text writes, in Danish or English, with thousands, a unit, the mark of a note or a space that cannot be seen.
 * `1.306` and `1,306` may be either; then `otherwise` gives the other reading. Undefined when it is no number.
 */
export function readNumber(text: string): ReadNumber | undefined {
  const bare = withoutMarks(text).replace(/^kr\.? ?/i, "");
  const [, digits = bare, unit] = UNIT.exec(bare) ?? [];
  const signed = /^([-−–+]?)\s*(\S.*)$/.exec(digits);
  const [, sign = "", body = ""] = signed ?? [];
  const read = plainNumber(body);
  if (read === undefined) return undefined;
  const way = sign === "" || sign === "+" ? 1 : -1;
  return {
    ...read,
    value: way * read.value,
    ...(read.otherwise === undefined ? {} : { otherwise: way * read.otherwise }),
    ...(unit === undefined ? {} : { unit: unit.toLowerCase() }),
  };
}

function plainNumber(body: string): Pick<ReadNumber, "value" | "style" | "otherwise"> | undefined {
  // A computer keeps fifteen digits; of more it would make another number.
  if (body.replace(/\D/g, "").replace(/^0+/, "").length > 15) return undefined;
  if (/^\d+$/.test(body)) return { value: Number(body) };
  const [danish, english] = [DANISH.test(body), ENGLISH.test(body)];
  const asDanish = (): number => Number(body.replace(/[. ]/g, "").replace(",", "."));
  const asEnglish = (): number => Number(body.replace(/[,' ]/g, ""));
  if (danish && english && asDanish() === asEnglish()) return { value: asDanish() };
  if (danish && english) return { value: asDanish(), otherwise: asEnglish() };
  if (danish) return { value: asDanish(), style: "dansk" };
  return english ? { value: asEnglish(), style: "engelsk" } : undefined;
}
