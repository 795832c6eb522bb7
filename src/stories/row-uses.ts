import type { RowUse } from "../model/row-use.ts";
import type { Story } from "../model/story.ts";
import { urls } from "../site/urls.ts";
import { accountsOf } from "./accounts.ts";

/** The stories that have numbers resting on rows of a dataset, by the address of the row. */
export function rowUses(dataset: string, stories: readonly { story: Story }[]): Map<string, RowUse[]> {
  const uses = new Map<string, RowUse[]>();
  for (const { story } of stories) {
    const byRow = Map.groupBy(
      accountsOf(story).flatMap(({ id, fact }) =>
        [...new Set(fact.account.cells.filter((cell) => cell.dataset === dataset).map(({ row }) => row))].map(
          (row) => ({
            row,
            id,
          }),
        ),
      ),
      ({ row }) => row,
    );
    for (const [row, [first, ...others]] of byRow) {
      if (!first) continue;
      const use = { href: `${urls.story(story.slug)}#${first.id}`, title: story.title, numbers: others.length + 1 };
      uses.set(row, [...(uses.get(row) ?? []), use]);
    }
  }
  return uses;
}
