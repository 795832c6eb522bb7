import { z } from "zod";
import type { CodeListName, CodeLists } from "./code-lists.ts";
import type { MeasureKind, Role, Sums } from "./role.ts";
import type { Cell, Row } from "./row.ts";
import type { Fills } from "./traced.ts";

/** What a reader, a check and a chart need to know of a column, carried by its zod schema as metadata. */
export interface ColumnMeta {
  title: string;
  description: string;
  role: Role;
  /** Time: what a cell holds, a year or as much of an ISO date as is known. */
  grain?: "year" | "date";
  /** Text: a time in the words of the source. Its days and years stand on the lines of its row. */
  told?: true;
  /** Dimensions and places: what the codes are called in Danish. */
  labels?: Record<string, string>;
  /** Dimensions: what an empty cell is called, where that says more than that nothing is told. */
  blank?: string;
  /** Dimensions and places: codes that are sums of others. They are never drawn or added beside their parts. */
  sums?: Sums;
  /** Codes: what people write for one, in small letters → the code. */
  meant?: Record<string, string>;
  /** Dimensions: the codes have an order of their own, from low to high. */
  ordered?: true;
  /** Dimensions and places: the codes share nothing, so that counts and amounts may be added over them. */
  disjoint?: true;
  /** Dimensions: the codes are the prices that amounts are in, which never mix. */
  priceLevel?: true;
  /** Dimensions: each code names a measure of its own, with a unit of its own. Those of unlike units never share an axis. */
  namesMeasure?: true;
  /** The code list that spellings in this column are resolved against. */
  codeList?: CodeListName;
  /** A word of the column's own beside those of the code list, such as the name of a total row. */
  alsoAllowed?: string;
  /** Measures: what kind of number it is. */
  kind?: MeasureKind;
  /** Measures: unit of the values as a reader should see it: `kr.`, `pct.`, `pladser`. */
  unit?: string;
  /** Measures: the column that holds the unit of each row. */
  unitFrom?: string;
  /** Measures: the unit of each row by the codes of others of its columns, with a space between them. */
  unitBy?: { columns: readonly string[]; units: Readonly<Record<string, string>> };
  /** Measures: what happened in the period rather than what was there at one time, so that years may be added. */
  flow?: true;
  /** Statuses and price levels: the measures that they are told of; all of them when left out. */
  tellsOf?: readonly string[];
  /** Measures: the year that they are of, where it is another than that of their row: `{aar+1}`. */
  period?: string;
  /** Measures: which way a value goes from zero, as it is told where its title does not stand beside it: `over budgettet`. */
  ways?: { more: string; less: string };
  /** Measures: what differences per inhabitant follow, where that is none of a place's own doing. */
  follows?: string;
  /** Measures: the column that says whether a change, told without a sign, is a rise or a fall. */
  direction?: string;
  /** Measures: the column that says what each value is of, and when, in place of the year of its row. */
  saidBy?: string;
  /** Measures: what one of it is called, where the amounts of its row may be divided by it: `barn`, `indbygger`. */
  one?: string;
  /** Measures: the column of the shares that are of it. It is told with them, and is nothing to choose by itself. */
  baseOf?: string;
  /** Times and numbers: the column with the beginning of what this one is the end of, which is never less than it. */
  begins?: string;
  /** Texts: the time that a cell tells the season of, where its source says no month. */
  seasonOf?: string;
  /** Texts: the measures that a cell is the word before, as `ca.` or `højst`. They are not told without it. */
  hedges?: readonly string[];
  /** Texts: a cell says, in a few words, why the numbers of its row are not settled. */
  doubts?: true;
  /** Measures: the columns with the ends of the interval that a value lies in. */
  interval?: readonly [low: string, high: string];
  /** Measures: the column with the value that was to be reached. */
  target?: string;
  /** Most digits after the decimal point that a number may have. */
  decimals?: number;
  /** Measures: the source has rounded each number by itself, so that a sum may miss half a unit for each of its terms. */
  rounded?: true;
  /** Numbers of items, such as 8.2: no decimals, and never written with a comma. */
  itemNumber?: true;
  /** The source may spell a number of this column as a word: `tre medarbejdere`. */
  spelled?: true;
  /** Derived: the column that this one is with its empty cells filled, and how an empty one is read. */
  fills?: Fills;
  /** Derived: the column whose number this one is, in a unit that all rows have or with its sign: one of the two is told. */
  restates?: string;
  /** Computed by us from other columns; never part of the raw table. */
  derived?: true;
}

/** Computes the value of a derived column from the others of its row. */
export type Derive = (row: Row, lists: CodeLists) => Cell;

const registry = z.registry<ColumnMeta>();
const derivations = new WeakMap<z.core.$ZodType, Derive>();

/**
 * Gives a zod schema its title, role, unit and description, and returns it. The columns of datasets come from `columns.ts`,
 * where each has a role; those of the shared tables are read by code that knows them, and count as text.
 */
export function column<T extends z.ZodType>(schema: T, meta: Omit<ColumnMeta, "role"> & { role?: Role }): T {
  registry.add(schema, { role: "text", ...meta });
  return schema;
}

/** The metadata given by `column`. Throws when a column was declared without. */
export function columnMeta(schema: z.core.$ZodType): ColumnMeta {
  const meta = registry.get(schema);
  if (!meta) throw new Error("a column was declared without column(schema, {title, description})");
  return meta;
}

/** The same column, with cells that may be empty. */
export function optional<T extends z.ZodType>(schema: T): z.ZodNullable<T> {
  return column(schema.nullable(), columnMeta(schema));
}

/** The same column as the end of a span that begins in another column of its row. */
export function endOf<T extends z.ZodType>(begins: string, schema: T): T {
  return column(schema, { ...columnMeta(schema), begins });
}

/** The same column, told of these measures only: what a table budgets beside what it counts. */
export function tellsOf<T extends z.ZodType>(measures: readonly [string, ...string[]], schema: T): T {
  return column(schema, { ...columnMeta(schema), tellsOf: measures });
}

/** Whether a column says something of a measure. */
export const tells = ({ tellsOf: measures }: Pick<ColumnMeta, "tellsOf">, measure: string): boolean =>
  measures === undefined || measures.includes(measure);

/** A column that we compute from others of its row. */
export function derived<T extends z.ZodType>(schema: T, meta: Omit<ColumnMeta, "derived">, derive: Derive): T {
  derivations.set(schema, derive);
  return column(schema, { ...meta, derived: true });
}

/** How a derived column is computed; undefined for a column that is read. */
export const deriveOf = (schema: z.core.$ZodType): Derive | undefined => derivations.get(schema);
