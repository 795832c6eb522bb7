import { sum } from "d3";
import { capital, number, percent } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Chart } from "./chart.ts";

/** What is drawn in its parts. */
export interface Whole {
  name: string;
  parts: readonly { name: string; count: number }[];
}

export interface WholesOptions {
  /** What is counted: `pladser`. */
  unit: string;
  /** Before the parts in a sentence: `, hvoraf `. */
  before: string;
  titles: { whole: string; all: string };
}

export const allOf = ({ parts }: Whole): number => sum(parts, ({ count }) => count);

/** What part of its whole one of the parts is, from 0 to 1. */
export const shareIn = (whole: Whole, { count }: { count: number }): number => count / allOf(whole);

/** The same as it is written: `52 %`. */
export const percentIn = (whole: Whole, part: { count: number }): string => percent(100 * shareIn(whole, part));

/** Wholes with their parts in words, and as a table with a column for each part, which all of them have alike. */
export function wholesTold(
  all: readonly Whole[],
  { unit, before, titles }: WholesOptions,
): Pick<Chart, "description" | "table"> {
  const told = (whole: Whole): string[] =>
    whole.parts.map((part) => `${number(part.count)} ${part.name} (${percentIn(whole, part)})`);
  return {
    description: all
      .map((whole) => `${whole.name}: ${number(allOf(whole))} ${unit}${before}${listAnd(told(whole))}.`)
      .join(" "),
    table: {
      columns: [
        { title: titles.whole, numeric: false },
        { title: titles.all, numeric: true },
        ...(all[0]?.parts ?? []).map(({ name }) => ({ title: capital(name), numeric: true })),
      ],
      rows: all.map((whole) => [
        whole.name,
        number(allOf(whole)),
        ...whole.parts.map((part) => `${number(part.count)} (${percentIn(whole, part)})`),
      ]),
    },
  };
}
