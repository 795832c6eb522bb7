import type { Population, ViewTable } from "./view-table.ts";
import type { View } from "./view.ts";

/** Why a value is in doubt, in a few words, and what a picture says of its hollow mark. */
export interface FileDoubt {
  reason: string;
  note: string;
  /** Measure → the places of the rows whose value it is. */
  at: Record<string, number[]>;
}

/** A table that a reader's views are made of. */
export interface ExploredTable extends ViewTable {
  title: string;
  standard: View;
  note?: string;
  doubts: readonly FileDoubt[];
  sources: Readonly<Record<string, string>>;
  population?: Population;
}
