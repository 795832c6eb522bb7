/**
 * The ways a value can be shown: as it is, as a share of its whole, for each inhabitant or each of what its table counts beside
 * it, against a base year, or as a change in per cent or in its own unit.
 */
export const SHOWN = ["absolut", "andel", "pr-indbygger", "pr", "indeks", "aendring", "forskel"] as const;
export type Shown = (typeof SHOWN)[number];

/** Whether values are shown against those of a base year. */
export const isAgainstBase = (shown: Shown): boolean => ["indeks", "aendring", "forskel"].includes(shown);

/** The chart forms, which draw resolved marks and know no dataset. */
export const FORMS = ["soejler", "stablet", "linjer", "prikker", "kort", "felter", "striber", "tavle", "tal"] as const;
export type FormName = (typeof FORMS)[number];

/** In what order the rows of a picture stand: by value, by name, or as the codes or the source have them. */
export const ORDERS = ["vaerdi", "navn", "kilde"] as const;
export type Order = (typeof ORDERS)[number];

/** The measure that every table has: how many rows there are. */
export const ROW_COUNT = "raekker";

/** A value to be reached, in the unit of what is shown. */
export interface Target {
  value: number;
  /** What it is called where it is drawn: `Mål: 60`. */
  label: string;
}

/** A place where lines over time are broken, since what lies before and after it is not the same or is not known. */
export type Break = {
  /** The first time after the break, or a time that is missing. */
  at: string;
  /** Only in the line, or the small picture, of this code; in all of them when left out. */
  series?: string;
  facet?: string;
} & (
  | {
      /** What is another from then on, in a few words: `nu pr. år`. */
      reason: string;
    }
  | { isMissing: true }
);

/** What is shown of a dataset. Columns are named by their name in the files, codes by their code. */
export interface View {
  /** The column of the values, or `ROW_COUNT`. */
  measure: string;
  /** The column whose codes are the rows of the picture, or its axis of time. */
  x: string;
  /** The column whose codes stand beside each other or are stacked. */
  series?: string;
  /** The column whose codes have a small picture each. */
  facet?: string;
  /** Column → the codes that are kept. Columns left out are not narrowed. */
  filters: Record<string, readonly string[]>;
  shown: Shown;
  /** The base year of an index or a change; the first that all series have, or most of them, when left out. */
  base?: string;
  order: Order;
  /** Where the order is by value and there are series: the code of the one that it goes by; all of them together when left out, and of times, also in small pictures, the newest. */
  orderBy?: string;
  /** Codes of x that stand out; of the series, where time is on x. */
  highlight: readonly string[];
  form: FormName;
  /** A line across the picture. */
  target?: Target;
  /** Where lines over time are broken, and why. */
  breaks?: readonly Break[];
  /** Values that the scale reaches at least, so that pictures that a reader switches between have one scale. */
  scale?: readonly [low: number, high: number];
  /** Small pictures have a scale each, where their values are not of one size. */
  ownScale?: boolean;
  /** The column that says, in a few words, why a value is weak or in doubt; empty where it is not. Such marks are hollow. */
  doubt?: string;
  /** The column with a short text beside each row: what its value rests on, or how far its dots are apart. */
  side?: string;
}
