/** What is wrong with a cell: what should have stood there, and what to do. */
export interface CellFault {
  expected: string;
  action: string;
}
