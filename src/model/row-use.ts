/** A page that has numbers or figures resting on a row: where the first of them stands, and how many there are. */
export interface RowUse {
  href: string;
  /** Where they are, in words that follow their number: `i »Historien«`, `om Rebild`. */
  where: string;
  numbers: number;
  figures: number;
}
