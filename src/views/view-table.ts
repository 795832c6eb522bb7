import { onceFor } from "../lib/once-for.ts";
import type { DeclaredView } from "../model/dataset.ts";
import type { Periods } from "../model/periods-of.ts";
import type { Column } from "../model/shape.ts";
import type { Cell, Row } from "../model/row.ts";

/** What a view is a view of: the columns, key and rows of a published dataset. */
export interface ViewTable {
  columns: readonly Column[];
  key: readonly string[];
  rows: readonly Row[];
  /** What the rows are, in the plural; `rækker` when nobody has said. */
  rowsAre?: string;
  /** The first picture as the dataset declares it; null for none. */
  view?: DeclaredView | null;
  /** The time that measures are of, where it is another than the year of their rows. */
  periods?: Periods;
  /** The column that says how a value is made up, where that has changed; the declared view names it too. */
  breaksBy?: string;
}

/** Inhabitants by municipality code, and the year they were counted: the base of rates that we compute. */
export interface Population {
  aar: number;
  indbyggere: ReadonlyMap<number, number>;
  /** What the source that they stand in is called. */
  source?: string;
}

/** The column of a name. Throws for a name that the table does not have: a view is examined before it is resolved. */
export function columnOf(table: ViewTable, name: string): Column {
  const found = table.columns.find((column) => column.name === name);
  if (!found) throw new Error(`the table has no column ${name}`);
  return found;
}

/** The column that says of what kind the figures of a row are. */
export const statusColumn = ({ columns }: Pick<ViewTable, "columns">): Column | undefined =>
  columns.find(({ role }) => role === "status");

/** The column that says how a value is made up, where a table has one in which that has changed. */
export const breaksColumn = ({ breaksBy, view }: Pick<ViewTable, "breaksBy" | "view">): string | undefined =>
  breaksBy ?? view?.breaksBy;

/** The columns that tell one row from another, whoever printed it: the key without the source. */
export const ownKey = ({ key }: Pick<ViewTable, "key">): string[] => key.filter((name) => name !== "kilde");

/** A cell as a code: numbers as texts, and an empty cell as an empty text. */
export const codeOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : String(cell));

const codesByColumn = onceFor((_rows: readonly Row[]) => new Map<string, ReadonlySet<string>>());

/** The codes that a column has in some rows, each once, in the order of the rows. Those of the same rows are found once. */
export function codesOf(rows: readonly Row[], name: string): ReadonlySet<string> {
  const known = codesByColumn(rows);
  const codes = known.get(name) ?? new Set(rows.map((row) => codeOf(row[name])));
  known.set(name, codes);
  return codes;
}
