/** What the figures of a story say of one municipality, and where its number stands. */
export interface OwnSentence {
  kommunekode: number;
  /** A whole sentence that names it: it is read in a list, too. */
  text: string;
  href: string;
  link: string;
}
