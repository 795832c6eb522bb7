import type { Change } from "./code-field.ts";
import { make } from "../make.ts";
import { askedFor } from "./state-words.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableState } from "./table-state.ts";

/** A row of buttons that name what narrows the table; each takes its part away. Focus goes on to the next, or to `after`. */
export function askedList(
  columns: readonly TableColumn[],
  change: Change,
  after: () => HTMLElement | null,
): { element: HTMLElement; sync: (state: TableState) => void } {
  const element = make("p", { className: "table-asked", hidden: true });
  return {
    element,
    sync: (state) => {
      const at = [...element.children].indexOf(document.activeElement ?? element);
      const buttons = askedFor(columns, state).map(({ words, without }) => {
        const button = make(
          "button",
          { type: "button" },
          words,
          make("span", { className: "visually-hidden" }, " (fjern)"),
        );
        button.addEventListener("click", () => change(without));
        return button;
      });
      element.hidden = buttons.length === 0;
      element.replaceChildren(...buttons);
      if (at >= 0) (buttons[Math.min(at, buttons.length - 1)] ?? after())?.focus();
    },
  };
}
