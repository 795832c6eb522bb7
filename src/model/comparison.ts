import type { MeasureKind } from "./role.ts";
import type { Column } from "./shape.ts";

/** So many municipalities stand side by side at the most: more columns than this cannot be read on any screen. */
export const MOST_COMPARED = 6;

/** A municipality that can be compared. */
export interface ComparedKommune {
  kommunekode: number;
  /** Its official name, by which tables know it, and its everyday one. */
  kommune: string;
  name: string;
  /** Other names of it and other ways to write them, between `|`. */
  aliasser?: string;
  slug: string;
  region: string;
  kkr: string;
}

/** What may be wrong with a measure, and where it is told in full. */
export interface MeasureDoubt {
  /** Names it in an address. */
  id: string;
  text: string;
  href: string;
}

/** A measure that municipalities are compared by, with the value of each in the order of the file; null for none. */
export interface ComparedMeasure {
  /** The name of its ranking in its address. */
  id: string;
  /** What it is and when: `Private pladser, 2024`. */
  name: string;
  theme: string;
  /** The titles of the sources that its values were read in. */
  sources: string[];
  /** The column of its values, as views take it. */
  column: Column & { kind: MeasureKind; decimals: number };
  /** What kind of figures they are, where the dataset says so: `Budget`. */
  status: string | null;
  isComputed: boolean;
  note?: string;
  /** What weighs heavily and may be wrong with its values, each with where it is told in full. */
  doubts: MeasureDoubt[];
  /** What the values of some municipalities are marked with where these alone are in doubt, by code: `usikkert tal`. */
  marks: Partial<Record<number, string>>;
  /** Of rates and shares, and of counts that can be told as rates: how many the value of a municipality rests on where these are few, by code: `én flygtning`. */
  few: Partial<Record<number, string>>;
  /** The axis that it lies along where two measures are first held against each other. */
  firstOn?: "x" | "y";
  /** Whether municipalities are compared with those of their council alone. */
  inCouncils: boolean;
  /** The groups of cells that its values rest on: another measure that rests on some of the same cells has one of them too. */
  rests: string[];
  values: (number | null)[];
}

/** What a browser fetches to compare municipalities. */
export interface ComparisonFile {
  /** The columns that name a municipality in a table. */
  columns: Column[];
  kommuner: ComparedKommune[];
  measures: ComparedMeasure[];
  /** The titles of all sources, the oldest first. */
  sources: string[];
  /** What rates per inhabitant are made of, in the order of the municipalities. */
  population: { aar: number; indbyggere: number[] };
}
