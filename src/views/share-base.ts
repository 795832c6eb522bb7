import { unitInRow } from "../model/unit-in-row.ts";
import { quantity } from "../lib/quantity.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import type { View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** What the shares of a picture are of, where its source says it of all of them alike or of some: `252 udviklingspunkter`. */
export function shareBase(
  { columns, rows }: ViewTable,
  view: View,
  marks: readonly Mark[],
  { kind }: ShownMeasure,
): string[] {
  const base = columns.find(({ baseOf }) => baseOf === view.measure);
  if (base === undefined || kind !== "share" || view.shown !== "absolut") return [];
  const own = marks.flatMap((mark) => mark.rows.map((at) => rows[at])).filter((row) => row !== undefined);
  const told = own.filter((row) => typeof row[base.name] === "number");
  const [first, ...others] = [...new Set(told.map((row) => quantity(Number(row[base.name]), unitInRow(base, row))))];
  if (first === undefined || others.length > 0) return [];
  return [`${told.length === own.length ? "Andelene er" : "Nogle af andelene er"} af ${first}.`];
}
