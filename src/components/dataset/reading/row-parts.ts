import { hedgeOf, measuredBeside } from "../../../analysis/reading/measured.ts";
import type { Row } from "../../../model/row.ts";
import { endOfSpan } from "../../../model/end-of-span.ts";
import type { Column } from "../../../model/shape.ts";
import { shownCell } from "../../shown-cell.ts";

/** A cell below the line of its row: what it is called, what it says, and whether that is a sentence or a number of an item. */
export interface RowPart {
  title: string;
  text: string;
  isLong: boolean;
  /** It is the number of an item, such as 8.2, and no amount. */
  isItemNumber: boolean;
}

/** A longer text has a line of its own. */
const LONGEST_BESIDE = 48;

/**
 * The cells of a row in some of its columns, each with its title. A number carries its unit, the end of its span and the word of its source, which
 * are then not told again, and neither is the number that it restates; empty cells are left out.
 */
export function rowParts(all: readonly Column[], shown: readonly Column[], row: Row): RowPart[] {
  const told = new Set<string>();
  for (const column of all) {
    if (column.role !== "measure" || typeof row[column.name] !== "number") continue;
    if (column.restates !== undefined) told.add(column.restates);
    if (column.unitFrom !== undefined) told.add(column.unitFrom);
    for (const beside of [endOfSpan(all, column.name), hedgeOf(all, column)]) if (beside) told.add(beside.name);
  }
  return shown.flatMap((column) => {
    if (told.has(column.name)) return [];
    const text = column.role === "measure" ? measuredBeside(all, column, row) : shownCell(column, row);
    return text === ""
      ? []
      : [{ title: column.title, text, isLong: text.length > LONGEST_BESIDE, isItemNumber: column.itemNumber === true }];
  });
}
