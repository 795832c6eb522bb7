import { make } from "../make.ts";

/** The parts of a `.data-table` that script works with; a short table has no tools. */
export interface Parts {
  table: HTMLTableElement;
  frame: HTMLElement;
  field: HTMLInputElement | null;
  count: HTMLElement | null;
  /** Shows all rows again, where none is what is asked for. */
  all: HTMLButtonElement;
  /** The search and the buttons that unfold panels. */
  tools: HTMLElement | null;
  pages: HTMLElement | null;
  /** Where it is told what of an address the table does not have. */
  notice: HTMLElement;
}

/** Finds the parts of a table, and makes room for notices over it. */
export function partsOf(root: HTMLElement, table: HTMLTableElement): Parts {
  const frame = table.closest<HTMLElement>(".scroll") ?? table;
  const notice = make("p", { className: "notice", hidden: true });
  frame.before(notice);
  const count = root.querySelector<HTMLElement>(".table-count");
  const all = make("button", { type: "button", hidden: true }, "Vis alle");
  count?.after(all);
  return {
    ...{ table, frame, notice, count, all },
    field: root.querySelector(".table-tools input[type=search]"),
    tools: root.querySelector(".table-tools"),
    pages: root.querySelector(".table-pages"),
  };
}
