import { z } from "zod";
import type { Check } from "./check.ts";
import { checkMakers, type CheckMakers } from "./checks.ts";
import type { Measure } from "./measure.ts";
import { provenance } from "./provenance.ts";
import type { Reading } from "./reading.ts";
import type { SubjectOf } from "./subjects.ts";
import { themes, type Theme } from "./themes.ts";

/** Everything there is to say about a dataset. Validation, types, pages and downloads all come from this. */
export interface Dataset<S extends z.ZodObject = z.ZodObject> extends Prose {
  /** Public id, part of its address; also the name of its file and of its raw table. */
  id: string;
  theme: Theme;
  /** What it is about within its theme: one of the `subjects` of that. */
  subject: string;
  /** Path of the raw table under `data/raw/`. */
  raw: string;
  /** Schema of one row. Derived columns are computed; the others stand in the raw table. */
  row: S;
  /** Columns that together name a row; no two rows share them. */
  key: (keyof z.infer<S> & string)[];
  /** What must hold in the rows taken together. */
  checks: Check<z.infer<S>>[];
  likeness?: (row: z.infer<S>) => number[];
}

/** What the first picture of a dataset shows, where what follows from its columns does not answer its first question. */
export interface DeclaredView {
  measure: string;
  x: string;
  series?: string;
  facet?: string;
  /** Column → the code or codes it is narrowed to, where the whole or the most frequent one does not answer. Never a time. */
  only?: Record<string, string | readonly string[]>;
  form?: string;
  /** What the picture is called, where the titles of its columns do not say what it shows. */
  title?: string;
  /** The time that the picture is of, where that is not the year of its rows: `{aar} og {aar+1}`. */
  period?: string;
  /** Small pictures have a scale each, where their values are not of one size. */
  ownScale?: boolean;
  /** The column with a short text beside each row, such as the source's own word for how sure a number is. */
  side?: string;
  /** What a reader must know of the picture that is not drawn. */
  note?: string;
  /** What a reader must know of its numbers in whatever picture of the same measure they stand. */
  noteOnNumbers?: string;
  /** The column that says what a value is of; a line is broken where it says another thing than the time before. */
  breaksBy?: string;
}

/** What a dataset says in words and what the pages of municipalities show of it. */
interface Prose {
  title: string;
  /** Two or three sentences on what the rows are and what they are good for. */
  description: string;
  /**
   * What its rows are, in the plural: what a picture counts that adds no measure. `rækker` when left out, and rows that have
   * numbers are then not counted: they are numbers and no things.
   */
  rowsAre?: string;
  /** What the pages of municipalities show of it; none when left out. */
  measures?: Measure[];
  /**
   * A Danish sentence on a row for the page of its municipality, with {column} for the values of the row, and {kommuner}
   * for how many municipalities the rows name.
   */
  mention?: string;
  /** Its first picture, where it cannot be found from the columns; null when a picture would say nothing. */
  view?: DeclaredView | null;
  /** How its rows are read, where that does not follow from its columns. */
  reads?: Reading;
  /** What a reader would expect to find but the sources do not say. */
  missing: string[];
  /** How the figures came to be and what they must not be used for. */
  caveats: string[];
  /** The one caveat without which its first picture is taken for something else: it stands at the top of its page. */
  topCaveat?: string;
}

type Shape = Record<string, z.ZodType>;
type Whole<C extends Shape> = z.ZodObject<C & typeof provenance>;

/** The type of one row of a dataset with these columns. */
export type RowWith<C extends Shape> = z.infer<Whole<C>>;

interface Declaration<C extends Shape, T extends Theme> extends Prose {
  /** What it is about within its theme. */
  subject: SubjectOf<T>;
  /** The columns in the order of the raw table, declared in the vocabulary of `columns.ts`. The provenance follows by itself. */
  columns: C;
  key: (keyof RowWith<C> & string)[];
  checks?: (makers: CheckMakers<RowWith<C>>) => Check<RowWith<C>>[];
  /**
   * What makes municipalities alike, as numbers whose differences mean as much at either end of their scale. One dataset
   * says it; its newest rows are used.
   */
  likeness?: (row: RowWith<C>) => number[];
}

/** Declares the dataset whose raw table is `data/raw/<theme>/<id>.csv`. Throws for a theme that there is not. */
export function defineDataset<C extends Shape, T extends Theme>(
  path: `${T}/${string}`,
  declared: Declaration<C, T>,
): Dataset<Whole<C>> {
  const { columns, checks, ...rest } = declared;
  const [theme = "", id = ""] = path.split("/");
  if (!isTheme(theme)) throw new Error(`no theme is called ${theme}`);
  const row: Whole<C> = z.object({ ...columns, ...provenance });
  return { ...rest, id, theme, raw: `${path}.csv`, row, checks: checks?.(checkMakers<RowWith<C>>()) ?? [] };
}

const isTheme = (name: string): name is Theme => name in themes;

/** The type of one published row of a dataset. */
export type RowOf<D> = D extends Dataset<infer S> ? z.infer<S> : never;
