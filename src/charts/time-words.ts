import { isCounted } from "../lib/quantity.ts";
import type { Scale } from "../views/resolved.ts";

const YEAR = /\b\d{4}\b/;
const DAY = /^\d{1,2}\. \p{Ll}+ \d{4}$/u;

/** When something was, in running text: `i 2014`, `den 1. juli 2022`; undefined of a time that names no year. */
export function atTime(label: string): string | undefined {
  if (!YEAR.test(label)) return undefined;
  return DAY.test(label) ? `den ${label}` : `i ${label}`;
}

/** What the highest and the lowest of some values are called: things that are counted are many or few. */
export const endWords = ({ unit, kind }: Scale): readonly [most: string, least: string] =>
  kind !== "index" && isCounted(unit) ? ["flest", "færrest"] : ["højest", "lavest"];
