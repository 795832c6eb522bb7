/** A cell of a published row. */
export type Cell = string | number | null;

/** A published row: its cells by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>;
