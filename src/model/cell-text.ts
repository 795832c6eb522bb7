import type { Column } from "./shape.ts";
import { danishDate } from "../lib/dates.ts";
import { number } from "../lib/format.ts";

/** A cell as a reader sees it: codes by their Danish name, numbers in Danish form, years and codes without separators. */
export function cellText(column: Column, value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "string" && column.date) return danishDate(value);
  if (typeof value === "string") return column.labels?.[value] ?? value;
  if (column.name === "aar" || column.name === "kommunekode") return String(value);
  return number(value, Number.isInteger(value) ? 0 : (column.decimals ?? 1));
}
