import type { TableState } from "./table-state.ts";

/** A part of the tools that follows what is asked of the table. */
export interface Panel {
  sync: (state: TableState) => void;
}
