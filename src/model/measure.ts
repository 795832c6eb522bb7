/** A figure of a dataset that a municipality's page can show. Plain data: it is published with the rows. */
export interface Measure {
  /** Unique within the dataset. */
  id: string;
  /** What it is, short: `Private pladser`. May name a year as the sentence may. */
  title: string;
  /** The title says which way it went, so that it is read with the number: `Fire færre pladser`. */
  countsChange?: true;
  /** It tells who live there or came to, not what the municipality does or is asked to do. */
  composition?: true;
  /** The numeric column that holds the value. */
  column: string;
  /** Column → value of the rows it is about; all rows of the municipality when left out. */
  where?: Record<string, string>;
  /** Added up over the rows of a year. Without it there is at most one row for each municipality and year. */
  total?: true;
  /** The value is divided by this column of the same row and multiplied: a rate that we compute. A share says of what: `Andel af indbyggerne`. */
  per?: { column: string; times: number; unit: string; decimals: number; share?: string };
  /** The axis that it lies along where two measures are first held against each other. One measure of all datasets has each. */
  firstOn?: "x" | "y";
  /** A Danish sentence with {kommune}, {aar} ({aar-1}, {aar+1}) and {værdi}, which stands for the value with its unit, or {antal} of {alle}, the value among all rows of the year; {tilsyn} or another column says what its rows say there. */
  sentence: string;
  /** The sentence where the value is 0, if the usual one sounds wrong then. */
  sentenceForNone?: string;
  /** The same in fewer words, where the sentence has reservations that only its own place has room for. */
  short?: string;
  /** The short sentence where the value is 0. */
  shortForNone?: string;
  /**
   * The short sentence where the value is 0 and all that there is of it has one value in another column, with {alle}, how many,
   * and {del}, what that value is called in the sentence: `Alle 26 pladser er kommunale`.
   */
  shortForOther?: { column: string; names: Record<string, string>; sentence: string };
  /** The time it is about, where that is not the year of its row: `{aar+1} (beregnet i {aar})`. */
  period?: string;
  /** What a reader must know of how it was read, in Danish. */
  note?: string;
  /** The source that was read for the note, which is silent of values of others; of all of them when left out. */
  noteRead?: string;
  /** Whom it can be compared with: everybody, those of the same council (KKR), or nobody. */
  comparable: "landet" | "kkr" | "ingen";
  /** Why it cannot be compared, in Danish. */
  incomparable?: string;
}
