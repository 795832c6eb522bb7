/**
 * One of a dataset's measures by place. In the query of its address and in what is told, {} stands for the place. Of each place:
 * its number among the places, what is told of it, and its code where that is not its name.
 */
export interface PlaceViews {
  /** What is measured, where that is not the title of the dataset: `Private pladser`. */
  t?: string;
  /** The year that it is of, where that is not the one that is told first; after it the one that it is calculated in, where that is another. */
  y?: string;
  /** `fremhaev={}`; empty where the dataset has no picture of it. */
  q: string;
  p: [place: number, told?: string, code?: string][];
}

/**
 * A code: what it is called, and where they are known its value and the code itself, if that is not its label. An empty code is
 * the label in small letters.
 */
export type Code = [label: string, told?: string, code?: string];

/** What a dataset is divided by, by the query that leads to one of the codes, but for the code: `f.ejerform`. A lone text is a label. */
export type Codes = Record<string, (string | Code)[]>;

/** The same as they are fetched: those of a query with < between, and in each what is known of it with > between. */
export type PackedCodes = Record<string, string>;

/** One thing that can be searched for. The names are short because every reader fetches them. */
export interface SearchRecord {
  /** Its address. */
  u: string;
  /** Its title. */
  t: string;
  /** What it is: `Kommune`, `Datasæt`. */
  k: string;
  /** What it is about, as it is shown under the title. */
  d?: string;
  /** Its value, with unit and time. */
  n?: string;
  /** More words that it is found by and that are not shown. */
  w?: string;
  /** A dataset: its measures by place. */
  v?: PlaceViews[];
  /** A dataset: what it is divided by. */
  c?: Codes;
  /** A dataset: the theme under which it stands on pages of municipalities. */
  p?: string;
  /** A dataset: the years that it is of, with spaces between; after = where `f.aar` alone chooses each of them, before * where not every place has each, and ^ after the one that its first view is of alone. */
  y?: string;
  /** A dataset: what places its rows are of, as it ends `Det dækker`. */
  o?: string;
  /** Sizes that an address of its own leads to, by the least places of each. */
  g?: [least: number, query: string][];
}

/**
 * The same as it is fetched: a letter for each place, by how far it is from the one before, and then what is told of each after _, with
 * its code after @. In the query {t} stands for what is measured, and {s} for the code that it most likely has.
 */
export interface PackedViews extends Omit<PlaceViews, "p"> {
  /** The words around the numbers that are told, with # for each; those that have them are told as their numbers alone. */
  s?: string;
  p: string;
}

/**
 * Records as they are fetched: of each field what all of them have, 0 where one has nothing, and of kinds how many follow each
 * other. An address lacks what it begins with as the one before, and ends before what follows from its title or its year. Titles, labels
 * and what is told begin in small letters; those that do so themselves have ^ before them.
 * 1 is what is told of the one before.
 */
export type PackedRecords = Record<"u" | "t", string[]> &
  Record<"n" | "w" | "p" | "y" | "o", (string | 0)[]> & {
    d: (string | 0 | 1)[];
    k: [kind: string, times: number][];
    v: (PackedViews[] | 0)[];
    c: (PackedCodes | 0)[];
    g: (NonNullable<SearchRecord["g"]> | 0)[];
  };

/** A place that a search can be about. */
export interface SearchPlace {
  /** What it is called. */
  n: string;
  /** Other spellings. */
  a?: string[];
  /** The address of its page, where it has one. */
  u?: string;
}

/** What the search fetches. */
export interface SearchFile {
  records: PackedRecords;
  /** Those whose page is called as they are have 1 for its address. */
  places: (Omit<SearchPlace, "u"> & { u?: string | 1 })[];
  /** Words of the site, each followed by those that readers use for it: `takster,pris,priser;kvote,modtage`. */
  synonyms: string;
  /**
   * Words that stand in the rows of datasets alone, by the datasets that have them: a letter for each of these, counted among those
   * of the records, and the words.
   */
  rows: string;
}
