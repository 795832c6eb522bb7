import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import { labelOf } from "./label.ts";
import type { ShownMeasure } from "./scale.ts";
import type { KeptRows, ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** A total says by its name that it is one, and is not looked for among its parts. */
const TOTAL = /\bi alt$/i;

/**
 * A sentence about each thing that a picture leaves out because the things that it is the sum of are shown: it would be looked
 * for among them.
 */
export function summedWholes(table: ViewTable, view: View, { kept, rows }: KeptRows, { kind }: ShownMeasure): string[] {
  if (!isAdditive(kind) || view.measure === ROW_COUNT) return [];
  return drawnColumns(view).flatMap((split) => {
    const column = columnOf(table, split);
    const codesIn = (some: readonly ShownRow[]): Set<string> => new Set(some.map(({ row }) => codeOf(row[split])));
    const shown = codesIn(rows);
    return [...codesIn(kept)].flatMap((whole) => {
      const parts = column.sums?.[whole];
      if (shown.has(whole) || !Array.isArray(parts) || !parts.every((part) => shown.has(part))) return [];
      const name = labelOf(column, whole);
      if (TOTAL.test(name)) return [];
      return [`Ikke med: ${name}, som er summen af ${listAnd(parts.map((part) => labelOf(column, part)))}.`];
    });
  });
}
