import type { z } from "zod";
import type { Check } from "./check.ts";
import type { CodeLists } from "./code-lists.ts";
import type { Measure } from "./measure.ts";
import type { Theme } from "./themes.ts";

/** Everything there is to say about a dataset. Validation, types, pages and downloads all come from this. */
export interface Dataset<S extends z.ZodObject = z.ZodObject> {
  /** Public id, part of its address. */
  id: string;
  title: string;
  /** Two or three sentences on what the rows are and what they are good for. */
  description: string;
  theme: Theme;
  /** Path of the raw table under `data/raw/`. */
  raw: string;
  /** Schema of one row. Columns marked `derived` are computed by `derive`; the others stand in the raw table. */
  row: S;
  /** Columns that together name a row; no two rows share them. */
  key: (keyof z.infer<S> & string)[];
  derive?: { [K in keyof z.infer<S>]?: (row: z.infer<S>, lists: CodeLists) => z.infer<S>[K] };
  /** What must hold in the rows taken together. */
  checks: Check<z.infer<S>>[];
  /** What the pages of municipalities show of it; none when left out. */
  measures?: Measure[];
  /** A Danish sentence on a row for the page of its municipality, with {column} for the values of the row. */
  mention?: string;
  /**
   * What makes municipalities alike, as numbers whose differences mean as much at either end of their scale. One dataset
   * says it; its newest rows are used.
   */
  likeness?: (row: z.infer<S>) => number[];
  /** What a reader would expect to find but the sources do not say. */
  missing: string[];
  /** How the figures came to be and what they must not be used for. */
  caveats: string[];
}

/** Declares a dataset; exists so that the rows' type follows from the schema. */
export function defineDataset<S extends z.ZodObject>(dataset: Dataset<S>): Dataset<S> {
  return dataset;
}

/** The type of one published row of a dataset. */
export type RowOf<D> = D extends Dataset<infer S> ? z.infer<S> : never;
