import type { Change } from "./code-field.ts";
import { columnPanel } from "./column-panel.ts";
import { filterPanel } from "./filter-panel.ts";
import { make } from "../make.ts";
import type { Panel } from "./panel.ts";
import type { Parts } from "./parts.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRows } from "./table-rows.ts";

/**
 * What unfolds and folds the panels of filters and columns, each filled when its button is first pressed and then added to the others
 * that follow. One whose `rows` do not come goes again.
 */
export function unfolder(
  { tools }: Parts,
  columns: readonly TableColumn[],
  rows: () => Promise<TableRows | undefined>,
  change: Change,
  add: (panel: Panel) => void,
): (button: HTMLButtonElement) => void {
  const made = new Map<HTMLButtonElement, HTMLElement>();

  function panelOf(button: HTMLButtonElement): HTMLElement {
    const known = made.get(button);
    if (known) return known;
    const panel = make("div", { className: "table-panel", hidden: true }, "Henter …");
    made.set(button, panel);
    tools?.after(panel);
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape" || panel.hidden) return;
      toggle(button);
      button.focus();
    };
    panel.addEventListener("keydown", close);
    button.addEventListener("keydown", close);
    if (button.dataset["panel"] === "columns") add(columnPanel(panel, columns, change));
    else void rows().then((known) => (known ? add(filterPanel(panel, known, columns, change)) : remove(button, panel)));
    return panel;
  }

  function remove(button: HTMLButtonElement, panel: HTMLElement): void {
    made.delete(button);
    panel.remove();
    button.ariaExpanded = "false";
  }

  /** Unfolds the panel of a button, or folds it. */
  function toggle(button: HTMLButtonElement): void {
    const panel = panelOf(button);
    panel.hidden = !panel.hidden;
    button.ariaExpanded = String(!panel.hidden);
  }
  return toggle;
}
