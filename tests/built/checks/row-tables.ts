import type { Page } from "playwright-core";

/** A source, its lines and the link to the row take two lines, and what rests on the row one more. */
const HIGHEST = 76;
/** What is worked out from more rows than two has a line for each, and two ranges of lines fill one. */
const LINE = 24;

/** Tables whose rows are made high by the column that tells where they were read. */
export async function highRowFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ([highest, line]) => {
      const cells = [...document.querySelectorAll("td.where")];
      const mean = (of: (cell: Element) => number): number =>
        cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;
      const height = mean((cell) => {
        const bottoms = [...cell.children].map((piece) => piece.getBoundingClientRect().bottom);
        return Math.max(...bottoms) - cell.getBoundingClientRect().top;
      });
      const ranges = mean((cell) => cell.querySelectorAll(":scope > a[href*='/linjer/']").length);
      const rows = mean((cell) => cell.querySelectorAll(":scope > a[href^='/data/']").length);
      const allowed = highest + line * (Math.max(0, rows - 2) + Math.max(0, ranges - 2) / 2);
      return height > allowed ? [`tells where a row was read in ${Math.round(height)} px`] : [];
    },
    [HIGHEST, LINE] as const,
  );
}

/** Tables that show no value of a row on a phone, when an address leads to the row. */
export async function unseenValueFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const row = document.querySelector(".data-table tbody tr[id]:has(> .name ~ .num:not(.code))");
    if (!row) return [];
    location.hash = row.id;
    const seen = (): boolean => {
      const value = row.querySelector(".name ~ .num:not(.code)")?.getBoundingClientRect();
      return value !== undefined && value.left >= 0 && value.right <= innerWidth;
    };
    // The frame is scrolled in answer to the change of address. A tab that nobody looks at may paint no picture to wait for.
    for (let waited = 0; !seen() && waited < 10_000; waited += 20) await new Promise((then) => setTimeout(then, 20));
    return seen() ? [] : [`shows no value of ${row.id}`];
  });
}
