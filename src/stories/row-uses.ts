import type { RowUse } from "../model/row-use.ts";
import type { Account } from "../model/traced.ts";

/** A page with numbers that are accounted for. */
export interface AccountedPage {
  href: string;
  /** Where a number on it is, in words that follow the number. */
  where: string;
  /** Where each of its numbers is accounted for on it, and what it rests on. */
  accounts: readonly { id: string; account: Account }[];
}

/** The pages that have numbers resting on rows of a dataset, by the address of the row. */
export function rowUses(dataset: string, pages: readonly AccountedPage[]): Map<string, RowUse[]> {
  const uses = new Map<string, RowUse[]>();
  for (const { href, where, accounts } of pages) {
    const byRow = Map.groupBy(
      accounts.flatMap(({ id, account }) =>
        [...new Set(account.cells.filter((cell) => cell.dataset === dataset).map(({ row }) => row))].map((row) => ({
          row,
          id,
        })),
      ),
      ({ row }) => row,
    );
    for (const [row, [first, ...others]] of byRow) {
      if (!first) continue;
      const use = { href: `${href}#${first.id}`, where, numbers: others.length + 1 };
      uses.set(row, [...(uses.get(row) ?? []), use]);
    }
  }
  return uses;
}
