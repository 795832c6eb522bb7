/** One thing that can be searched for, as the index holds it. The names are short because every reader fetches them. */
export interface SearchRecord {
  /** Its address. */
  u: string;
  /** Its title. */
  t: string;
  /** What it is: `Kommune`, `Datasæt`. */
  k: string;
  /** What it is about, and other words for it. */
  d: string;
}
