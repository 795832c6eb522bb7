import type { SearchRecord } from "../../site/search-record.ts";
import { closeness, SAME_WORD } from "./closeness.ts";
import { termsOf } from "./terms.ts";

/** A query that asks how many there are. */
export const COUNT = /hvor mange|antal/i;

/** A number of what was only meant to be. */
const MEANT_TO_BE = /budget|planlagt/;

/** Whether a record tells how many there were of one of the things that are looked for: `858 plejefamilier i 2023`. */
export const isCounted = ({ n = "" }: SearchRecord, topics: readonly string[]): boolean =>
  !MEANT_TO_BE.test(n) &&
  termsOf(n.replace(/\(.*?\)/g, "")).some((own) => topics.some((term) => closeness(term, own) > SAME_WORD));
