/** A cell of a published row. */
export type Cell = string | number | null;

/** A published row: its cells by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>;

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === "string" || typeof value === "number";

/** Whether something holds cells alone, as every published row does. */
export const isRow = (value: object): value is Row => Object.values(value).every(isCell);
