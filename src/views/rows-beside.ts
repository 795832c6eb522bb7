import type { Row } from "../model/row.ts";
import type { ShownRow } from "./shown-row.ts";
import { ownKey, type ViewTable } from "./view-table.ts";

/** For a row, those of a picture that differ from it by one column alone: what a printed whole lies beside. */
export function rowsBeside(table: ViewTable, split: string, rows: readonly ShownRow[]): (row: Row) => readonly Row[] {
  const rest = ownKey(table).filter((name) => name !== split);
  const place = (row: Row): string => JSON.stringify(rest.map((name) => row[name]));
  const groups = Map.groupBy(
    rows.map(({ row }) => row),
    place,
  );
  return (row) => groups.get(place(row)) ?? [];
}
