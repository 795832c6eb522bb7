import { titleWithUnit } from "../../lib/title-with-unit.ts";
import type { Column } from "../../model/shape.ts";

const BESIDE: Readonly<Record<string, string>> = { "{aar-1}": "året før", "{aar+1}": "året efter" };

/** What a column is called over its cells: its title with its unit, and the year that it is of where that is another than its row's. */
export function columnHeading({ title, unit, period = "" }: Pick<Column, "title" | "unit" | "period">): string {
  return [titleWithUnit(title, unit), BESIDE[period]].filter((part) => part !== undefined).join(", ");
}
