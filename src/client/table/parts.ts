import { make } from "./make.ts";

/** The parts of a `.data-table` that script works with; a short table has no tools. */
export interface Parts {
  table: HTMLTableElement;
  frame: HTMLElement;
  field: HTMLInputElement | null;
  count: HTMLElement | null;
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
  return {
    ...{ table, frame, notice },
    field: root.querySelector(".table-tools input[type=search]"),
    count: root.querySelector(".table-count"),
    tools: root.querySelector(".table-tools"),
    pages: root.querySelector(".table-pages"),
  };
}
