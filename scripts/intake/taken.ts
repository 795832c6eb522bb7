import type { Problem } from "../data/problem.ts";
import type { Match } from "./match.ts";
import type { Merge } from "./merge-rows.ts";
import type { TakenFile } from "./plan-update.ts";
import type { Sheet } from "./sheet.ts";
import type { TableRows } from "./table-rows.ts";
import type { Unusual } from "./unusual.ts";

/** A sheet of a delivered file as it was understood. */
export interface TakenSheet {
  sheet: Sheet;
  /** How it fits the datasets, best first. */
  matches: Match[];
  /** What it gives, where it is known which dataset it belongs to. */
  taken?: { match: Match; rows: TableRows; merge: Merge; unusual: Unusual[] };
}

/** A delivered file as it was understood. */
export interface TakenIn {
  file: string;
  notes: string[];
  sheets: TakenSheet[];
  problems: Problem[];
  /** What is to be written because of it; absent when something is wrong or nothing is to be taken from it. */
  update?: TakenFile;
}
