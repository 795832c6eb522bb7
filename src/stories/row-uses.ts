import type { RowUse } from "../model/row-use.ts";

/** Something on a page that rests on rows: where it stands on the page, and the rows. */
export interface Resting {
  id: string;
  rows: readonly { dataset: string; row: string }[];
}

/** A page with numbers that are accounted for, and with figures. */
export interface AccountedPage {
  href: string;
  /** Where a number on it is, in words that follow the number. */
  where: string;
  numbers: readonly Resting[];
  figures: readonly Resting[];
}

/** The ids of what rests on each row of a dataset, by the address of the row. */
function byRow(dataset: string, resting: readonly Resting[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, rows } of resting) {
    const own = new Set(rows.filter((row) => row.dataset === dataset).map(({ row }) => row));
    for (const row of own) ids.set(row, [...(ids.get(row) ?? []), id]);
  }
  return ids;
}

/** The pages that have numbers or figures resting on rows of a dataset, by the address of the row. */
export function rowUses(dataset: string, pages: readonly AccountedPage[]): Map<string, RowUse[]> {
  const uses = new Map<string, RowUse[]>();
  for (const { href, where, ...page } of pages) {
    const [numbers, figures] = [byRow(dataset, page.numbers), byRow(dataset, page.figures)];
    for (const row of new Set([...numbers.keys(), ...figures.keys()])) {
      const [inText, drawn] = [numbers.get(row) ?? [], figures.get(row) ?? []];
      const use = {
        where,
        numbers: inText.length,
        figures: drawn.length,
        href: `${href}#${inText[0] ?? drawn[0] ?? ""}`,
      };
      uses.set(row, [...(uses.get(row) ?? []), use]);
    }
  }
  return uses;
}
