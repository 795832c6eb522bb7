import type { Anomaly } from "../../model/anomaly.ts";
import { citesRow } from "../../model/cites-row.ts";
import type { RestingTable } from "../../views/computed-table.ts";
import type { Column } from "../../model/shape.ts";

/** Why a value is in doubt, in the words of a picture. */
const DOUBT = "kilden modsiger sig selv";

const COLUMN: Column = {
  ...{ name: "tvivl", title: "Forbehold", description: "Om kilden modsiger tallet.", role: "text" },
  ...{ type: "text", optional: true },
};

/** A table with a column that says which of its shown values some contradictions are about; undefined where they are about none. */
export function doubtedTable(
  table: RestingTable,
  { measure, shown }: { measure: string; shown: ReadonlySet<number> },
  anomalies: readonly Anomaly[],
): { table: RestingTable; doubt: string } | undefined {
  const isDoubted = (row: RestingTable["rows"][number]): boolean => {
    const [value, kilde, linjer] = [row[measure], row["kilde"], row["linjer"]];
    if (typeof value !== "number" || typeof kilde !== "string" || typeof linjer !== "string") return false;
    return anomalies.some(
      (one) => citesRow(one, { kilde, linjer }) && (value === one.vaerdi_a || value === one.vaerdi_b),
    );
  };
  const rows = table.rows.map((row, at) => ({ ...row, [COLUMN.name]: shown.has(at) && isDoubted(row) ? DOUBT : null }));
  if (rows.every((row) => row[COLUMN.name] === null)) return undefined;
  return { table: { ...table, columns: [...table.columns, COLUMN], rows }, doubt: COLUMN.name };
}
