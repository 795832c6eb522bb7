import type { Change } from "../../src/model/release.ts";
import { rowKey } from "../../src/model/row-key.ts";
import type { TextTable } from "./text-table.ts";

type Row = Readonly<Record<string, string>>;

/** What makes one state of a table the next: rows that came, cells that were corrected, and the cells of rows that went. */
export function tableChanges(tabel: string, key: readonly string[], before: TextTable, after: TextTable): Change[] {
  const old = new Map(before.rows.map((row) => [rowKey(key, row), row]));
  const fresh = new Set(after.rows.map((row) => rowKey(key, row)));
  const columns = [...new Set([...after.columns, ...before.columns])];
  const come = after.rows.flatMap((row): Change[] => {
    const raekke = rowKey(key, row);
    const was = old.get(raekke);
    if (!was) return [{ tabel, aendring: "ny", raekke, kolonne: null, foer: null, nu: null }];
    return columns.flatMap((kolonne) => {
      const [foer, nu] = [cell(was, kolonne), cell(row, kolonne)];
      return foer === nu ? [] : [{ tabel, aendring: "rettet" as const, raekke, kolonne, foer, nu }];
    });
  });
  const gone = [...old].flatMap(([raekke, row]): Change[] =>
    fresh.has(raekke)
      ? []
      : before.columns.map((kolonne) => ({
          tabel,
          aendring: "fjernet",
          raekke,
          kolonne,
          foer: cell(row, kolonne),
          nu: null,
        })),
  );
  return [...come, ...gone];
}

const cell = (row: Row, name: string): string | null => row[name] || null;

/** The rows of a table as they were before some changes, in no order. The inverse of `tableChanges`. */
export function rowsBefore(key: readonly string[], rows: readonly Row[], changes: readonly Change[]): Row[] {
  const byRow = Map.groupBy(changes, ({ raekke }) => raekke);
  const kept = rows.flatMap((row) => {
    const own = byRow.get(rowKey(key, row)) ?? [];
    if (own.some(({ aendring }) => aendring === "ny")) return [];
    return [{ ...row, ...cellsOf(own.filter(({ aendring }) => aendring === "rettet")) }];
  });
  const gone = [...byRow.values()].flatMap((own) => {
    const cells = own.filter(({ aendring }) => aendring === "fjernet");
    return cells.length === 0 ? [] : [cellsOf(cells)];
  });
  return [...kept, ...gone];
}

const cellsOf = (changes: readonly Change[]): Row =>
  Object.fromEntries(changes.flatMap(({ kolonne, foer }) => (kolonne === null ? [] : [[kolonne, foer ?? ""]])));
