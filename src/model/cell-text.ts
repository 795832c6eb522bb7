import type { Column } from "./shape.ts";
import { danishDate } from "../lib/dates.ts";
import { unitText } from "../lib/quantity.ts";
import { number } from "../lib/format.ts";
import type { Cell } from "./row.ts";

/** A cell as a reader sees it: codes by their Danish name, measures in Danish form, numbers that are names as they are. */
export function cellText(column: Column, value: Cell): string {
  if (value === null) return "";
  if (typeof value === "string" && column.grain === "date") return danishDate(value);
  if (typeof value === "string") return unitText(column.labels?.[value] ?? value);
  if (column.role !== "measure") return String(value);
  return number(value, Number.isInteger(value) && !isPadded(column) ? 0 : (column.decimals ?? 1));
}

/** Shares and changes in per cent are printed with one number of decimals throughout: `−1,0` above `30,7`. */
const isPadded = ({ kind, unit, decimals }: Column): boolean =>
  decimals !== undefined && unit === "pct." && (kind === "share" || kind === "change");
