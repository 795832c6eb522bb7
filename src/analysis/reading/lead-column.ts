import { median } from "d3";
import type { Row } from "../../model/row.ts";
import type { Column } from "../../model/shape.ts";
import { distinct } from "./distinct.ts";
import { ownColumns, type ReadTable } from "./own-columns.ts";

/** A name of fewer letters is a number or a letter of a list. */
const SHORTEST = 5;
/** A column that tells fewer rows apart does not name them. */
const ENOUGH = 0.5;

const lengthOf = (rows: readonly Row[], name: string): number =>
  median(rows, (row) => ((row[name] ?? null) === null ? NaN : String(row[name]).length)) ?? 0;

/** Whether a column can name rows: by words, and not by their number. */
const names = ({ role, type, itemNumber }: Column): boolean =>
  (role === "text" || role === "dimension" || role === "place") && type !== "integer" && itemNumber !== true;

/**
 * The column that is set as the line one reads of each row: the name of a key figure, or else of those in the key the one that tells rows apart best, or where
 * these are numbers or few names for many rows, the first text that tells them apart as well as any.
 */
export function leadColumn(table: ReadTable): Column | undefined {
  const { rows, key, reads } = table;
  const declared = reads && "lead" in reads ? reads.lead : undefined;
  if (declared !== undefined) return table.columns.find(({ name }) => name === declared);
  const named = reads?.as === "figures" ? table.columns.find(({ namesMeasure }) => namesMeasure) : undefined;
  if (named !== undefined) return named;
  const taken = new Set(reads === undefined ? [] : Object.values(reads));
  const usable = ownColumns(table).filter((column) => names(column) && !taken.has(column.name));
  const told = usable.map((column) => ({
    ...{ column, inKey: key.includes(column.name) || column.codeList === "kommune" },
    ...{ values: distinct(rows, column.name), length: lengthOf(rows, column.name) },
  }));
  const best = (of: typeof told): (typeof told)[number] | undefined =>
    of.reduce<(typeof told)[number] | undefined>(
      (first, next) => (first && first.values >= next.values ? first : next),
      undefined,
    );
  const inKey = best(told.filter(({ inKey: own, length }) => own && length >= SHORTEST));
  if (inKey && inKey.values >= rows.length * ENOUGH) return inKey.column;
  return (best(told.filter(({ length }) => length >= SHORTEST)) ?? best(told))?.column;
}
