import { number } from "../lib/format.ts";
import { rowAddress } from "../model/row-address.ts";
import { isAsked } from "../views/shown-rows.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";

/** Lets the table or the list of all rows show those that the filters of a view let through, and says how many they are. */
export function exploredRows(root: HTMLElement, table: ExploredTable) {
  const elements = table.rows.map((row) => document.getElementById(rowAddress(table.key, row)));
  const told = Object.assign(document.createElement("p"), { className: "aside", hidden: true });
  root.before(told);
  const called = root.matches(".row-list") ? "Listen" : "Tabellen";
  return {
    show(view: View): void {
      let asked = 0;
      for (const [at, row] of table.rows.entries()) {
        const isIn = isAsked(view, row);
        if (isIn) asked += 1;
        elements[at]?.toggleAttribute("data-out", !isIn);
      }
      const narrowed = view !== table.standard && asked < table.rows.length;
      if (!narrowed) for (const element of elements) element?.removeAttribute("data-out");
      told.hidden = !narrowed;
      told.textContent = `${called} viser de ${number(asked)} af ${number(table.rows.length)} rækker, som valget over figuren omfatter.`;
    },
  };
}
