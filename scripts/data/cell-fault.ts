import type { CodeListName } from "../../src/model/code-lists.ts";

/** What is wrong with a cell: what should have stood there, and what to do. */
export interface CellFault {
  expected: string;
  action: string;
  /** The code list that does not have the name in the cell. */
  list?: CodeListName;
}
