import type { Change } from "./code-field.ts";
import { make } from "../make.ts";
import type { Panel } from "./panel.ts";
import type { TableColumn } from "./table-column.ts";

/** Fills the panel of columns: each that is in sight, but the first, can be left out. */
export function columnPanel(panel: HTMLElement, columns: readonly TableColumn[], change: Change): Panel {
  const boxes = columns
    .filter(({ at }) => at > 0)
    .map(({ name, label }) => {
      const box = make("input", { type: "checkbox", value: name });
      return { box, row: make("label", {}, box, label) };
    });
  const fields = make("fieldset", {}, make("legend", {}, "Vis kolonnerne"), ...boxes.map(({ row }) => row));
  fields.addEventListener("change", () => {
    const left = boxes.filter(({ box }) => !box.checked).map(({ box }) => box.value);
    change((state) => ({ ...state, hidden: new Set(left) }));
  });
  panel.replaceChildren(fields);
  return {
    sync: ({ hidden }) => {
      for (const { box } of boxes) box.checked = !hidden.has(box.value);
    },
  };
}

/** Shows the columns of a table but those that are left out. */
export function showColumns(
  table: HTMLTableElement,
  columns: readonly TableColumn[],
  hidden: ReadonlySet<string>,
): void {
  for (const { at, name } of columns) {
    const isHidden = hidden.has(name);
    for (const { cells } of table.rows) {
      const cell = cells[at];
      if (cell && cell.hidden !== isHidden) cell.hidden = isHidden;
    }
  }
}
