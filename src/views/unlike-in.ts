import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Column } from "../model/shape.ts";

/** Titles that are the plural of what a column holds. */
const PLURAL = /(?:heder|grupper|kommuner)$/i;

/** That numbers are of unlike codes of some columns: `Tallene gælder ikke de samme virksomheder`. */
export function unlikeIn(columns: readonly Pick<Column, "title">[]): string {
  const titles = columns.map(({ title }) => title);
  return titles.every((title) => PLURAL.test(title))
    ? `Tallene gælder ikke de samme ${listAnd(titles.map(lowerFirst))}`
    : `Tallene har ikke det samme i ${listAnd(titles.map((title) => `»${title}«`))}`;
}
