import { cellText } from "../model/cell-text.ts";
import type { Published } from "../model/published.ts";
import { rowKey } from "../model/row-key.ts";
import type { Change } from "../model/release.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";

/** A cell that a release corrected, as readers see it. */
export interface CorrectedCell {
  row: string;
  column: string;
  before: string;
  after: string;
}

/** A correction of a published table: the column, the row where that is still published, and the cell as readers see it. */
export interface Correction {
  column: Column;
  row: Row | undefined;
  cell: CorrectedCell;
}

/** Where a value was read: other lines are no correction. */
export const isWhere = ({ role }: Column): boolean => role === "provenance";

/** What changes corrected in the cells of a table. */
export function correctionsOf(changes: readonly Change[], { key, columns, rows }: Published): Correction[] {
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
    const cell = { row: name ?? raekke, column: column.title, before: shown(column, foer), after: shown(column, nu) };
    return [{ column, row, cell }];
  });
}

/** A cell as the log has it, as readers see it. */
function shown(column: Column, text: string | null): string {
  if (text === null) return "ikke oplyst";
  const isNumber = column.type === "integer" || column.type === "decimal";
  return cellText(column, isNumber ? Number(text) : text);
}
