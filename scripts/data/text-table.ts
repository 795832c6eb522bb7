import type { Problem } from "./problem.ts";

/** A table as text: the header and the records below it. */
export interface TextTable {
  header: string[];
  /** records[i] stands in row i + 2 of a spreadsheet; undefined when that row has not as many cells as the header. */
  records: (string[] | undefined)[];
}

/**
 * The door of one file format: bytes → a table, as far as it can be read, and everything that is wrong with its form. `wanted`
 * are headers that the table should have, so that a table without any of them can be told from one that lacks a few.
 */
export type TableReader = (
  file: string,
  bytes: Uint8Array,
  wanted: readonly string[],
) => { table?: TextTable; problems: Problem[] };
