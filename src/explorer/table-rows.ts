import { ROWS_ASKED, type AskedRows } from "../client/table/rows-asked.ts";
import { number } from "../lib/format.ts";
import { rowAddress } from "../model/row-address.ts";
import { isAsked } from "../views/shown-rows.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";

/** Lets the table or the list of all rows show those that the filters of a view let through, and says how many they are. */
export function exploredRows(root: HTMLElement, table: ExploredTable) {
  const isList = root.matches(".row-list");
  // A table counts, sorts and pages its rows itself.
  const elements = isList ? table.rows.map((row) => document.getElementById(rowAddress(table.key, row))) : [];
  const told = Object.assign(document.createElement("p"), { className: "aside", hidden: true });
  root.before(told);
  const called = isList ? "Listen" : "Tabellen";
  return {
    show(view: View): void {
      const asked = new Set(table.rows.flatMap((row, at) => (isAsked(view, row) ? [at] : [])));
      const narrowed = view !== table.standard && asked.size < table.rows.length;
      for (const [at, element] of elements.entries()) element?.toggleAttribute("data-out", narrowed && !asked.has(at));
      const detail: AskedRows = narrowed ? asked : undefined;
      root.dispatchEvent(new CustomEvent(ROWS_ASKED, { detail }));
      told.hidden = !narrowed;
      told.textContent = `${called} følger figuren: ${number(asked.size)} af ${number(table.rows.length)} rækker.`;
    },
  };
}
