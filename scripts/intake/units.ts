import { tidyText } from "./without-marks.ts";

/** A unit of money or a percentage, and how many of its smallest it is: `mio. kr.` is 1,000,000 kr. */
export interface Unit {
  of: "kr." | "pct." | "other";
  factor: number;
  text: string;
}

const MONEY: [pattern: RegExp, factor: number][] = [
  [/(?<![\p{L}\d])(?:mia\.?|milliarder)(?: ?kr\b\.?| ?kroner)?(?!\p{L})/iu, 1e9],
  [/(?<![\p{L}\d])(?:mio\.?|millioner)(?: ?kr\b\.?| ?kroner)?(?!\p{L})/iu, 1e6],
  [/(?<![\p{L}\d.,])(?:1[. ]?000|tusinde?|t\.) ?(?:kr\b\.?|kroner)|(?<!\p{L})tkr\b\.?/iu, 1e3],
  [/(?<!\p{L})kr\b\.?|(?<!\p{L})kroner(?!\p{L})/iu, 1],
];
const PERCENT = /%|(?<!\p{L})(?:pct\b\.?|procent)(?!\p{L})/iu;

/** The unit of money or percentage that a text names; undefined when it names none. */
export function unitIn(text: string): Unit | undefined {
  const tidy = tidyText(text);
  for (const [pattern, factor] of MONEY) {
    const found = pattern.exec(tidy)?.[0];
    if (found !== undefined) return { of: "kr.", factor, text: found.trim() };
  }
  const found = PERCENT.exec(tidy)?.[0];
  return found === undefined ? undefined : { of: "pct.", factor: 1, text: found };
}

/** What a number told in one unit is to be multiplied by in a column of another; undefined when it cannot stand there. */
export function between(told: string, wanted: string | undefined): number | undefined {
  const [from, to] = [unitIn(told), wanted === undefined ? undefined : unitIn(wanted)];
  if (wanted === undefined) return from?.of === "kr." ? from.factor : 1;
  if (from === undefined) return told.toLowerCase().replace(/\.$/, "") === wanted.replace(/\.$/, "") ? 1 : undefined;
  if (to === undefined) return from.of === "kr." && from.factor > 1 && !/kr/i.test(told) ? from.factor : undefined;
  return from.of === to.of ? from.factor / to.factor : undefined;
}
