import { z } from "zod";

/** What a reader and a check need to know of a column, carried by its zod schema as metadata. */
export interface ColumnMeta {
  title: string;
  description: string;
  /** Unit of the values as a reader should see it: `kr.`, `pct.`, `pladser`. */
  unit?: string;
  /** The code list that spellings in this column are resolved against. */
  codeList?: CodeListName;
  /** A word of the column's own beside those of the code list, such as the name of a total row. */
  alsoAllowed?: string;
  /** Computed by us from other columns; never part of the raw table. */
  derived?: true;
  /** Most digits after the decimal point that a number may have. */
  decimals?: number;
  /** An ISO date, month or year, shown as Danes write it. */
  date?: true;
  /** Numbers of items, such as 8.2: no decimals, and never written with a comma. */
  itemNumber?: true;
  /** The source may spell a number of this column as a word: `tre medarbejdere`. */
  spelled?: true;
  /** What the codes of an enumeration are called in Danish. */
  labels?: Record<string, string>;
}

export type CodeListName = "kommune" | "erhvervshus" | "kilde";

const registry = z.registry<ColumnMeta>();

/** Gives a zod schema its title, unit and description, and returns it. */
export function column<T extends z.ZodType>(schema: T, meta: ColumnMeta): T {
  registry.add(schema, meta);
  return schema;
}

/** The metadata given by `column`. Throws when a column was declared without. */
export function columnMeta(schema: z.ZodType): ColumnMeta {
  const meta = registry.get(schema);
  if (!meta) throw new Error("a column was declared without column(schema, {title, description})");
  return meta;
}
