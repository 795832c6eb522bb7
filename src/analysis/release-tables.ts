import { count } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Published } from "../model/published.ts";
import type { Change, Release } from "../model/release.ts";
import type { Column } from "../model/shape.ts";
import { correctionsOf, isWhere, type CorrectedCell } from "./corrected-cell.ts";

/** What a release did to a table. */
export interface ReleaseTable {
  id: string;
  /** Absent where the table is no longer published. */
  dataset?: Published;
  title: string;
  /** `3 rettede rækker og 2 nye rækker`. */
  told: string;
  corrected: CorrectedCell[];
}

/** What a release did, table by table, in the order of the datasets. */
export function releaseTables({ aendringer }: Release, published: readonly Published[]): ReleaseTable[] {
  const byTable = Map.groupBy(aendringer, ({ tabel }) => tabel);
  const known = published.filter(({ id }) => byTable.has(id));
  const gone = [...byTable.keys()].filter((id) => !known.some((dataset) => dataset.id === id));
  const rowsOf = (id: string): Change[] => byTable.get(id) ?? [];
  return [
    ...known.map((dataset) => {
      const { id, title, columns } = dataset;
      const corrected = correctionsOf(rowsOf(id), dataset).map(({ cell }) => cell);
      return { id, dataset, title, told: toldRows(rowsOf(id), columns), corrected };
    }),
    ...gone.map((id) => ({ id, title: id, told: toldRows(rowsOf(id), []), corrected: [] })),
  ];
}

/** How many rows came, were corrected and went, in words. */
function toldRows(changes: readonly Change[], columns: readonly Column[]): string {
  const where = new Set(columns.filter(isWhere).map(({ name }) => name));
  const rows = (aendring: Change["aendring"]): number =>
    new Set(
      changes
        .filter((change) => change.aendring === aendring && !where.has(change.kolonne ?? ""))
        .map(({ raekke }) => raekke),
    ).size;
  const [come, other, gone] = [rows("ny"), rows("rettet"), rows("fjernet")];
  const parts = [
    ...(come > 0 ? [count(come, "ny række", "nye rækker")] : []),
    ...(other > 0 ? [count(other, "rettet række", "rettede rækker")] : []),
    ...(gone > 0 ? [count(gone, "række taget ud", "rækker taget ud")] : []),
  ];
  return parts.length > 0 ? listAnd(parts) : "kun henvisninger til kildernes linjer";
}
