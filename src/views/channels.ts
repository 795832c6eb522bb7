import { ascending, descending, sum } from "d3";
import { byDanish } from "../lib/collate.ts";
import { isSum } from "../model/is-sum.ts";
import { itemOf } from "./label.ts";
import type { Channel, Item, Mark } from "./resolved.ts";
import type { Order } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/** The marks of a picture, those that its rows are ranked by, and the decimals that their values are written with. */
interface Ranking {
  marks: readonly Mark[];
  ranked: readonly Mark[];
  decimals: number;
}

/**
 * A column on a channel, with the codes that have a mark, in order: by the sums of those marks that are `ranked`. Those that are
 * written alike stand by name, and those without such a mark after all that have one.
 */
export function channelOf(
  table: ViewTable,
  name: string,
  { marks, ranked, decimals }: Ranking,
  codeOn: (mark: Mark) => string,
  order: Order,
): Channel {
  const column = columnOf(table, name);
  const found = new Map<string, { item: Item; at: number }>();
  for (const mark of marks) {
    const at = mark.rows[0] ?? 0;
    const row = table.rows[at];
    const known = found.get(codeOn(mark));
    if (row && (!known || at < known.at)) found.set(codeOn(mark), { item: itemOf(column, row), at });
  }
  const items = [...found.values()].sort((a, b) => a.at - b.at).map(({ item }) => item);
  return { column, items: ordered(items) };

  /** Time runs forward; codes in an order of their own keep it, with what is not told at the end; others stand as asked. */
  function ordered(all: Item[]): Item[] {
    if (column.role === "time") return all.sort((a, b) => ascending(a.code, b.code));
    const declared = column.choices ?? [];
    const placeOf = ({ code }: Item): number => (declared.includes(code) ? declared.indexOf(code) : declared.length);
    if (column.ordered) {
      return declared.length > 0
        ? all.sort((a, b) => placeOf(a) - placeOf(b))
        : all.sort((a, b) => ascending(a.code, b.code));
    }
    if (order === "navn") return all.sort(byDanish(({ label }) => label));
    if (order === "kilde") {
      return declared.length > 0 ? all.sort((a, b) => placeOf(a) - placeOf(b)) : all;
    }
    const totals = new Map(
      [...Map.groupBy(ranked, codeOn)].map(([code, members]) => [
        code,
        Number(sum(members, ({ value }) => value).toFixed(decimals)),
      ]),
    );
    // A whole has no place in the rank of its parts: it stands below them.
    const { sums = {} } = column;
    const isWhole = ({ code }: Item): boolean =>
      isSum(column, code) && all.some((other) => isWithin(sums, code, other.code));
    const byName = byDanish(({ label }: Item) => label);
    return all.sort(
      (a, b) =>
        ascending(isWhole(a), isWhole(b)) ||
        descending(totals.get(a.code) ?? -Infinity, totals.get(b.code) ?? -Infinity) ||
        // Days in the words of the source have an order that their names have not.
        (column.told ? 0 : byName(a, b)),
    );
  }
}
