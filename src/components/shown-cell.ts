import { nameOf } from "../catalogue.ts";
import { cellText } from "../model/cell-text.ts";
import type { Published } from "../model/published.ts";
import type { Column } from "../model/shape.ts";

/** A cell of a row as a reader sees it: a municipality by its everyday name, `Vesthimmerland` for Vesthimmerlands Kommune. */
export function shownCell(column: Column, row: Published["rows"][number]): string {
  const code = row["kommunekode"];
  return column.codeList === "kommune" && typeof code === "number"
    ? nameOf(code)
    : cellText(column, row[column.name] ?? null);
}
