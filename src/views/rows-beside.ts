import type { Row } from "../model/row.ts";
import type { ShownRow } from "./shown-row.ts";
import { ownKey, type ViewTable } from "./view-table.ts";

/**
 * For a row, those of a picture that differ from it by one column alone: what a printed whole lies beside. Nothing is reckoned
 * before the first row is asked for: most pictures have no such whole.
 */
export function rowsBeside(table: ViewTable, split: string, rows: readonly ShownRow[]): (row: Row) => readonly Row[] {
  const rest = ownKey(table).filter((name) => name !== split);
  const place = (row: Row): string => JSON.stringify(rest.map((name) => row[name]));
  let groups: Map<string, Row[]> | undefined;
  return (row) => {
    groups ??= Map.groupBy(
      rows.map((one) => one.row),
      place,
    );
    return groups.get(place(row)) ?? [];
  };
}
