import { listAnd } from "../lib/list.ts";
import { toldValue } from "../lib/told-value.ts";

/** What is said instead of a zero: `Ingen af de 148 datasæt passer til »zzz« og »Klima«.` */
export const noneFits = (all: string, asked: readonly string[]): string =>
  `Ingen af de ${all} passer til ${listAnd(asked.map(toldValue))}.`;
