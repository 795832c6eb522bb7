/** A text that has numbers resting on a row: where the first of them is accounted for, and how many there are. */
export interface RowUse {
  href: string;
  title: string;
  numbers: number;
}
