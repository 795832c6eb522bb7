import { listAnd } from "../lib/list.ts";
import type { Item, Resolved } from "./resolved.ts";
import { toldLabel } from "./told-label.ts";
import { ROW_COUNT } from "./view.ts";

/** More than so many columns with blanks, or names in one of them, are not told one by one. */
const MOST_TOLD = 3;

/**
 * Why a coloured table has cells without a number: `»Alle« har kun tal for 2021.` Many blanks are told together, and a table
 * without any is not told of.
 */
export function blankCells({ view, x, series, marks, measure }: Resolved): string[] {
  if (view.form !== "tavle" || !series) return [];
  const isFilled = new Set(marks.map((mark) => JSON.stringify([mark.x, mark.series])));
  const columns = series.items.flatMap((column) => {
    const [filled, blank] = [true, false].map((wanted) =>
      x.items.filter(({ code }) => isFilled.has(JSON.stringify([code, column.code])) === wanted),
    );
    return filled && blank && blank.length > 0 ? [{ column, filled, blank }] : [];
  });
  const told = columns.map(({ column, filled, blank }) =>
    filled.length <= blank.length
      ? { names: filled, words: `»${column.label}« har kun tal for` }
      : { names: blank, words: `»${column.label}« har ikke tal for` },
  );
  if (told.length > MOST_TOLD || told.some(({ names }) => names.length > MOST_TOLD))
    return [
      view.measure === ROW_COUNT
        ? `Et tomt felt: ingen ${measure.unit ?? "rækker"}.`
        : "Et tomt felt har intet tal i det, der er valgt.",
    ];
  return told.map(
    ({ names, words }) => `${words} ${listAnd(names.map(({ label }: Item) => toldLabel(x.column, label)))}.`,
  );
}
