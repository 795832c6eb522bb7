import type { RowUse } from "../model/row-use.ts";
import type { Accounted } from "./accounts.ts";

/** A page with numbers that are accounted for. */
export interface AccountedPage {
  href: string;
  title: string;
  accounts: readonly Accounted[];
}

/** The pages that have numbers resting on rows of a dataset, by the address of the row. */
export function rowUses(dataset: string, pages: readonly AccountedPage[]): Map<string, RowUse[]> {
  const uses = new Map<string, RowUse[]>();
  for (const { href, title, accounts } of pages) {
    const byRow = Map.groupBy(
      accounts.flatMap(({ id, fact }) =>
        [...new Set(fact.account.cells.filter((cell) => cell.dataset === dataset).map(({ row }) => row))].map(
          (row) => ({ row, id }),
        ),
      ),
      ({ row }) => row,
    );
    for (const [row, [first, ...others]] of byRow) {
      if (!first) continue;
      const use = { href: `${href}#${first.id}`, title, numbers: others.length + 1 };
      uses.set(row, [...(uses.get(row) ?? []), use]);
    }
  }
  return uses;
}
