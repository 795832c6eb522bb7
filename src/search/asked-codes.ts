import { kommuner } from "../catalogue.ts";
import type { Published } from "../model/published.ts";
import type { Column } from "../model/shape.ts";
import { labelOf } from "../views/label.ts";
import { codeOf } from "../views/view-table.ts";
import type { AskedCode } from "./view-at.ts";

/** A longer label is a sentence: it is found as words of the rows. */
const LONGEST = 50;
/** Columns that no reader asks by: units, and municipalities, which are places. */
const UNASKED = new Set(["enhed", "kommune", "kommunekode"]);
/** Codes that say nothing by themselves. */
const EMPTY = /^(?:alle|i alt|nej|ja|ikke oplyst|[^\p{L}§]*)$/iu;

/** The codes of a column of categories that a reader may ask for, each with its label; none of a column of times or places. */
export function askedCodes({ rows }: Published, column: Column): { label: string; asked: AskedCode }[] {
  if (column.role !== "dimension" || UNASKED.has(column.name)) return [];
  // A municipality is a place, whatever the column that names it.
  const names = new Set(kommuner.map(({ kommune }) => kommune));
  const isKommune = (code: string): boolean => names.has(code) && rows.some(({ kommunekode }) => kommunekode);
  const cells = new Map(rows.map((row) => [codeOf(row[column.name]), row[column.name] ?? null]));
  return [...cells].flatMap(([code, cell]) => {
    const label = labelOf(column, cell);
    return label.length > LONGEST || EMPTY.test(label) || isKommune(code)
      ? []
      : [{ label, asked: [column.name, code] as const }];
  });
}
