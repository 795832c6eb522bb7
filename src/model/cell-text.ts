import type { Column } from "./shape.ts";
import { danishDate } from "../lib/dates.ts";
import { unitText } from "../lib/quantity.ts";
import { measured, type MeasuredForm } from "../lib/measured.ts";
import type { Cell } from "./row.ts";

/** A cell as a reader sees it: codes by their Danish name, measures in Danish form, numbers that are names as they are. */
export function cellText(column: Column, value: Cell): string {
  if (value === null) return "";
  if (typeof value === "string" && column.grain === "date") return danishDate(value);
  if (typeof value === "string") return unitText(column.labels?.[value] ?? value);
  if (column.role !== "measure") return String(value);
  return measured(value, measuredForm(column));
}

/** How the values of a measure are printed. Shares and changes in per cent have one number of decimals throughout. */
export const measuredForm = ({ kind, unit, decimals }: Column): MeasuredForm => ({
  ...(decimals === undefined ? {} : { decimals }),
  isPadded: decimals !== undefined && unit === "pct." && (kind === "share" || kind === "change"),
});
