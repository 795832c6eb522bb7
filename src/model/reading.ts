/** What any way of reading rows may say of itself, where the roles of the columns do not say it well. */
interface ListReading {
  /** The column whose codes the rows are grouped by. */
  groups?: string;
  /** The column that is set as the line one reads. */
  lead?: string;
}

/** Tasks down, actors across, and in each cell what the one has to do with the other. */
export interface MatrixReading {
  as: "matrix";
  rows: string;
  columns: string;
  /** The column whose value is written in a cell. */
  cell: string;
  /** The column whose codes have a matrix each. */
  groups?: string;
}

/** Rows in the order of time. */
export interface TimelineReading extends ListReading {
  as: "timeline";
  /** The column that says when: a time, or a time in words of rows that already stand in order. */
  from: string;
}

/** Municipalities that belong to something, on a map by the group that they are in. */
export interface MembersReading extends ListReading {
  as: "members";
  groups: string;
}

/** How the rows of a dataset are read: as a table, or in a form that prose, key figures, roles, dates or members ask for. */
export type Reading =
  | { as: "table" }
  | (ListReading & { as: "list" })
  | (ListReading & { as: "figures" })
  | MatrixReading
  | TimelineReading
  | MembersReading;

/** A column that a reading names but cannot use, and what is expected of it in Danish. */
export interface ReadingFault {
  column: string;
  expected: string;
}
