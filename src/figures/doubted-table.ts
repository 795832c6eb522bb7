import type { Anomaly } from "../model/anomaly.ts";
import { citesRow } from "../model/cites-row.ts";
import type { Row } from "../model/row.ts";
import type { RestingTable } from "../views/computed-table.ts";
import { isRowPart } from "../views/is-row-part.ts";
import { DOUBT, DOUBTS } from "../views/table-doubts.ts";
import { isWithin } from "../views/within-sum.ts";

/** Why a value is in doubt, in the words of a picture, and what the picture says of its mark. */
export interface Doubt {
  reason: string;
  note: string;
}

const CONTRADICTED: Doubt = {
  reason: "kilden modsiger sig selv",
  note: "Et hult mærke er et tal, som kilden selv modsiger.",
};

const PART: Doubt = {
  reason: "kilden modsiger summen",
  note: "Et hult mærke er en del af et tal, som kilden selv modsiger.",
};

/** What a picture says of a number that its source does not hold to be settled, for the reason that the source gives. */
const unsettled = (reason: string): Doubt => ({
  reason,
  note: `Et hult mærke er et tal, som kilden tager forbehold for: ${reason}.`,
});

/** Why a row's own source does not hold its numbers to be settled. */
function unsettledIn({ columns }: RestingTable, measure: string) {
  const own = columns.find(({ doubts }) => doubts);
  return (row: Row): Doubt | undefined => {
    const reason = own && row[own.name];
    return typeof reason === "string" && typeof row[measure] === "number" ? unsettled(reason) : undefined;
  };
}

/** Which of a table's values are shown, all when it is left out, and what else is known to be in doubt about them. */
interface Shown {
  measure: string;
  shown?: ReadonlySet<number>;
  alsoDoubted?: (row: Row) => Doubt | undefined;
}

/** Why some contradictions put a row's value in doubt: it is a reading of one of them, or a part of such a reading. */
function contradictedBy(table: RestingTable, measure: string, anomalies: readonly Anomaly[]) {
  const doubted = (row: Row): boolean => {
    const [value, kilde, linjer] = [row[measure], row["kilde"], row["linjer"]];
    if (typeof value !== "number" || typeof kilde !== "string" || typeof linjer !== "string") return false;
    return anomalies.some(
      (one) => citesRow(one, { kilde, linjer }) && (value === one.vaerdi_a || value === one.vaerdi_b),
    );
  };
  const wholes = table.rows.filter(doubted);
  const keyed = table.columns.filter(({ name }) => table.key.includes(name));
  return (row: Row): Doubt | undefined => {
    if (wholes.includes(row)) return CONTRADICTED;
    const inDoubted = wholes.some(
      (whole) => whole["linjer"] === row["linjer"] && isRowPart(keyed, whole, row, isWithin),
    );
    return inDoubted && typeof row[measure] === "number" ? PART : undefined;
  };
}

/**
 * A table with a column that says why some of its shown values are in doubt, and what a picture says of their marks; undefined
 * where none are.
 */
export function doubtedTable(
  table: RestingTable,
  { measure, shown, alsoDoubted }: Shown,
  anomalies: readonly Anomaly[],
): { table: RestingTable; doubt: string; doubts: Doubt[] } | undefined {
  const contradicted = contradictedBy(table, measure, anomalies);
  const unsettledOf = unsettledIn(table, measure);
  const doubts = table.rows.map((row, at) =>
    !shown || shown.has(at) ? (contradicted(row) ?? unsettledOf(row) ?? alsoDoubted?.(row)) : undefined,
  );
  const told = [...new Map(doubts.flatMap((doubt) => (doubt ? [[doubt.reason, doubt] as const] : []))).values()];
  if (told.length === 0) return undefined;
  const rows = table.rows.map((row, at) => ({ ...row, [DOUBT]: doubts[at]?.reason ?? null }));
  return { table: { ...table, columns: [...table.columns, DOUBTS], rows }, doubt: DOUBT, doubts: told };
}
