import { changeOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import { percent } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { FixedChange } from "./changes.ts";

/**
 * How the price of supervision of a foster family changed in fixed prices between the same budgets as those of some changes;
 * nothing of budgets that are not told in the same prices.
 */
export function familyChanges(tables: Tables, changes: readonly FixedChange[]): ValueFact[] {
  const rows = tables.rowsOf(gennemsnitspris);
  return changes.flatMap(({ fra_aar, aar }) => {
    const before = rows.find((row) => row.aar === fra_aar && row.prisniveau === `${aar}-priser`);
    const after = rows.find((row) => row.aar === aar && row.prisniveau === "løbende");
    if (!before || !after) return [];
    const price = (row: typeof before) => tracedCell(gennemsnitspris, row, "gennemsnitspris_kr");
    const what = `Pris for tilsyn med en plejefamilie, ændring: Nord, ${fra_aar} til ${aar}`;
    return factOf(changeOf(price(before), price(after)), what, (value) => percent(value, 1));
  });
}
