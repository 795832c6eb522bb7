/** A page that has numbers resting on a row: where the first of them is accounted for, and how many there are. */
export interface RowUse {
  href: string;
  /** Where they are, in words that follow their number: `i »Historien«`, `på siden om Rebild`. */
  where: string;
  numbers: number;
}
