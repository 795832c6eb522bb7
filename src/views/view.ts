/** The ways a value can be shown: as it is, as a share of its whole, for each inhabitant, against a base year, or as a change. */
export const SHOWN = ["absolut", "andel", "pr-indbygger", "indeks", "aendring"] as const;
export type Shown = (typeof SHOWN)[number];

/** The chart forms, which draw resolved marks and know no dataset. */
export const FORMS = ["soejler", "stablet", "linjer", "prikker", "kort", "felter", "striber", "tavle", "tal"] as const;
export type FormName = (typeof FORMS)[number];

/** In what order the rows of a picture stand: by value, by name, or as the codes or the source have them. */
export const ORDERS = ["vaerdi", "navn", "kilde"] as const;
export type Order = (typeof ORDERS)[number];

/** The measure that every table has: how many rows there are. */
export const ROW_COUNT = "raekker";

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
  /** The base year of an index or a change; the first year when left out. */
  base?: string;
  order: Order;
  /** Codes of x that stand out. */
  highlight: readonly string[];
  form: FormName;
}
