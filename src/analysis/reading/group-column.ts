import { unitColumns } from "../../model/unit-columns.ts";
import type { Role } from "../../model/role.ts";
import type { Column } from "../../model/shape.ts";
import { distinct, filled } from "./distinct.ts";
import { ownColumns, type ReadTable } from "./own-columns.ts";

/** What rows are grouped by first: what they are about, then whom, then when, then how sure it is. */
const ORDER: readonly Role[] = ["dimension", "place", "time", "status"];
/** Groups of fewer rows than this, taken together, are no groups. */
const FEWEST_EACH = 2;
const MOST_EMPTY = 0.2;

/**
 * The column whose codes the rows of a list are grouped by: the first dimension with a few codes for many rows, or else the
 * first place, time or status, without the columns that are taken. Undefined where nothing groups them.
 */
export function groupColumn(table: ReadTable, taken: readonly (Column | undefined)[]): Column | undefined {
  const { rows, reads, columns } = table;
  const declared = reads && "groups" in reads ? reads.groups : undefined;
  if (declared !== undefined) return columns.find(({ name }) => name === declared);
  const units = unitColumns(columns);
  const usable = ownColumns(table).filter((column) => {
    const { name, type, role, derived, itemNumber, namesMeasure } = column;
    const codes = distinct(rows, name);
    return (
      !taken.includes(column) &&
      !units.has(name) &&
      !(derived || itemNumber || namesMeasure || (type === "integer" && role !== "time")) &&
      codes > 1 &&
      codes <= rows.length / FEWEST_EACH &&
      filled(rows, name) >= 1 - MOST_EMPTY
    );
  });
  return ORDER.map((role) => usable.find((column) => column.role === role)).find((column) => column !== undefined);
}
