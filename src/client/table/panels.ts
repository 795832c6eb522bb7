import type { Change } from "./code-field.ts";
import { columnPanel } from "./column-panel.ts";
import { filterPanel } from "./filter-panel.ts";
import { make } from "../make.ts";
import type { Panel } from "./panel.ts";
import type { Parts } from "./parts.ts";
import type { TableBody } from "./table-body.ts";
import type { TableColumn } from "./table-column.ts";

/** Unfolds and folds the panel of a button. */
export type Unfold = (button: HTMLButtonElement) => Promise<void>;

/** The panels of filters and columns, each filled when its button is first pressed and then added to the others that follow. */
export function unfolder(
  { tools }: Parts,
  columns: readonly TableColumn[],
  body: TableBody,
  change: Change,
  add: (panel: Panel) => void,
): Unfold {
  const made = new Map<HTMLButtonElement, HTMLElement>();

  function panelOf(button: HTMLButtonElement): HTMLElement {
    const known = made.get(button);
    if (known) return known;
    const panel = make("div", { className: "table-panel", hidden: true }, "Henter …");
    made.set(button, panel);
    tools?.after(panel);
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape" || panel.hidden) return;
      void fold(button);
      button.focus();
    };
    panel.addEventListener("keydown", close);
    button.addEventListener("keydown", close);
    if (button.dataset["panel"] === "columns") add(columnPanel(panel, columns, change));
    else void body.rows().then((rows) => add(filterPanel(panel, rows, columns, change)));
    return panel;
  }

  async function fold(button: HTMLButtonElement): Promise<void> {
    const panel = panelOf(button);
    panel.hidden = !panel.hidden;
    button.ariaExpanded = String(!panel.hidden);
  }
  return fold;
}
