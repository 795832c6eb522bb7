import { count } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { cellText } from "../model/cell-text.ts";
import type { Published } from "../model/published.ts";
import { rowKey } from "../model/row-key.ts";
import type { Change, Release } from "../model/release.ts";
import type { Column } from "../model/shape.ts";

/** A cell that a release corrected, as readers see it. */
export interface CorrectedCell {
  row: string;
  column: string;
  before: string;
  after: string;
}

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

/** Where a value was read: other lines are no correction. */
const isWhere = ({ role }: Column): boolean => role === "provenance";

/** What a release did, table by table, in the order of the datasets. */
export function releaseTables({ aendringer }: Release, published: readonly Published[]): ReleaseTable[] {
  const byTable = Map.groupBy(aendringer, ({ tabel }) => tabel);
  const known = published.filter(({ id }) => byTable.has(id));
  const gone = [...byTable.keys()].filter((id) => !known.some((dataset) => dataset.id === id));
  const rowsOf = (id: string): Change[] => byTable.get(id) ?? [];
  return [
    ...known.map((dataset) => {
      const { id, title, columns } = dataset;
      return { id, dataset, title, told: toldRows(rowsOf(id), columns), corrected: corrected(rowsOf(id), dataset) };
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

function corrected(changes: readonly Change[], { key, columns, rows }: Published): CorrectedCell[] {
  const byKey = new Map(rows.map((row) => [rowKey(key, row), row]));
  const named = columns.filter((column) => key.includes(column.name) && !isWhere(column));
  return changes.flatMap(({ aendring, raekke, kolonne, foer, nu }) => {
    const column = columns.find(({ name }) => name === kolonne);
    if (aendring !== "rettet" || !column || isWhere(column)) return [];
    const row = byKey.get(raekke);
    const name =
      row &&
      named
        .map((one) => cellText(one, row[one.name] ?? null))
        .filter((text) => text !== "")
        .join(", ");
    return [{ row: name ?? raekke, column: column.title, before: shown(column, foer), after: shown(column, nu) }];
  });
}

/** A cell as the log has it, as readers see it. */
function shown(column: Column, text: string | null): string {
  if (text === null) return "ikke oplyst";
  const isNumber = column.type === "integer" || column.type === "decimal";
  return cellText(column, isNumber ? Number(text) : text);
}
