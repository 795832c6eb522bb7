import { withoutStop } from "../lib/format.ts";
import { cellText } from "../model/cell-text.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { periodOfYear } from "../views/period.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { ownKey } from "../views/view-table.ts";

/** What a row behind a mark is called: what tells it from the others, with the time that its measure is of for its year. */
export function rowName(table: ExploredTable, measure: string, row: Row): string {
  const own = ownKey(table);
  // A value is written with its unit.
  const units = unitColumns(table.columns);
  const part = (column: Column): string => {
    const cell = row[column.name] ?? null;
    const isYear = column.name === "aar" && typeof cell === "number";
    const period = isYear ? periodOfYear(table.periods ?? {}, measure, cell) : undefined;
    return period ?? cellText(column, cell);
  };
  return table.columns
    .filter(({ name }) => own.includes(name) && !units.has(name))
    .map(part)
    .filter((text) => text !== "")
    .map(withoutStop)
    .join(", ");
}
