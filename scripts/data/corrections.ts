import { lowerCase } from "../../src/lib/lower-case.ts";
import { MONTHS } from "../../src/lib/told-time.ts";
import type { Column } from "../../src/model/shape.ts";

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3)).join("|");
const DAY_FIRST = /^(?:(\d{1,2})[-./ ]+)?(\d{1,2})[-./ ]+(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})[-./](\d{1,2})[-./](\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
const IN_WORDS = new RegExp(`^(?:d\\. ?|den )?(?:(\\d{1,2})\\.? )?(${SHORT_MONTHS})[a-z]*\\.? (\\d{4})$`, "i");
/** A day as a spreadsheet counts it, from the end of 1899. */
const SERIAL = /^[2-6]\d{4}$/;

/** What a cell that its column does not take may have been meant as. Whether the column takes that is for the caller to see. */
export function corrections({ grain, role }: Column, text: string): string[] {
  if (grain === "date") return datesMeant(text);
  const small = lowerCase(text);
  return role === "provenance" ? [linesMeant(text)] : small === text ? [] : [small];
}

/** A list of lines or pages with the dashes, semicolons and spaces that it should have. */
const linesMeant = (text: string): string =>
  text
    .replace(/\s*[-–—−‐‑]\s*/g, "-")
    .split(/\s*[;,]\s*|\s+og\s+/)
    .join("; ");

/** The days and months that a date may mean which is not written in ISO form; where both could be, the day is read first. */
function datesMeant(text: string): string[] {
  const [, day, month, year] = DAY_FIRST.exec(text.replace(SHORT_YEAR, "$1-$2-20$3")) ?? [];
  if (year !== undefined) return [iso(year, month, day)];
  const [, first, second, third] = YEAR_FIRST.exec(text) ?? [];
  if (first !== undefined) return [iso(first, second, third)];
  const [, dayInWords, name = "", yearInWords] = IN_WORDS.exec(text) ?? [];
  if (yearInWords !== undefined) {
    const at = MONTHS.findIndex((one) => one.startsWith(lowerCase(name.slice(0, 3)))) + 1;
    return [iso(yearInWords, String(at), dayInWords)];
  }
  return SERIAL.test(text) ? [new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)] : [];
}

const iso = (...parts: (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
