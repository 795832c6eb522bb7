import { singular, unitText } from "../lib/quantity.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import { unitInRow } from "../model/unit-in-row.ts";

/** What a name says that values are for each of: `pr. plejefamilie`. */
const PER = /\bpr\. \p{L}+/u;

/** A value that is told, with what it is for each of where names of it say so and the value does not. */
export function withPer(told: string, names: readonly string[]): string {
  const [per] = names.flatMap((name) => PER.exec(name) ?? []);
  return per === undefined || told.includes(" pr. ") ? told : `${told} ${per}`;
}

/** The unit that the cells beside a column say its values have in some rows; null where they say none, or several. */
export function unitBeside(
  { columns }: Pick<Published, "columns">,
  measure: string,
  rows: readonly Row[],
): string | null {
  const column = columns.find(({ name }) => name === measure);
  if (column?.unitBy === undefined) return null;
  const [unit = null, other] = new Set(rows.map((row) => unitInRow(column, row)));
  return other === undefined ? unit : null;
}

/** A number as prose prints it, with all of the unit that prose says in other words: `675 pladser`, `2.249 kr. pr. plads`. */
export function withUnit(text: string, unit: string): string {
  if (/^[\d.,−]+$/.test(text)) return `${text} ${text === "1" ? singular(unit) : unitText(unit)}`;
  return withPer(text, [unit]);
}
