import type { Published } from "../../model/published.ts";
import type { Column } from "../../model/shape.ts";
import { MOST_CODES } from "../../views/most-codes.ts";
import { shownCell } from "../shown-cell.ts";

const CODED = ["time", "place", "dimension", "status"];

/** How readers narrow a column: by several of its values, by the numbers or days from one to another, or not at all. */
export function columnFilter(column: Column, rows: Published["rows"]): "codes" | "numbers" | "days" | undefined {
  const { role, name, grain, type } = column;
  const filled = rows.filter((row) => (row[name] ?? null) !== null);
  if (filled.length === 0) return undefined;
  if (role === "measure") return type === "integer" || type === "decimal" ? "numbers" : undefined;
  if (!CODED.includes(role)) return undefined;
  const codes = new Set(filled.map((row) => shownCell(column, row)));
  if (codes.size <= MOST_CODES && codes.size < filled.length) return "codes";
  if (role === "time" && grain === "date") return "days";
  return role === "time" && type === "integer" ? "numbers" : undefined;
}
