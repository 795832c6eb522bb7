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
  /** More words that it is found by and that are not shown. */
  w?: string;
  /** A dataset: words that stand in its rows alone. */
  r?: string;
  /** A topic that pages of municipalities have: the anchor and the title of its place there. */
  p?: [anchor: string, title: string];
  /** A municipality: the addresses of the topics on its page. */
  s?: string[];
}
