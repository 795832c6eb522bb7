import { codeField, type Change, type FilterField } from "./code-field.ts";
import { make } from "../make.ts";
import type { Panel } from "./panel.ts";
import { spanField } from "./span-field.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRows } from "./table-rows.ts";

/** Fills the panel of filters: a field for each column that can be narrowed. */
export function filterPanel(
  panel: HTMLElement,
  rows: TableRows,
  columns: readonly TableColumn[],
  change: Change,
): Panel {
  const fields = columns.flatMap((column): FilterField[] => {
    if (column.filter === "codes") return [codeField(rows, column, change)];
    return column.filter ? [spanField(rows, column, change)] : [];
  });
  const hint = make(
    "p",
    {},
    "Rækker med en af de valgte værdier i en kolonne bliver stående. Vælger du i flere kolonner, skal alle passe.",
  );
  panel.replaceChildren(hint, ...fields.map(({ element }) => element));
  return {
    sync: (state) => {
      for (const { sync } of fields) sync(state);
    },
  };
}
