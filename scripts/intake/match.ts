import type { Dataset } from "../../src/model/dataset.ts";
import type { Column } from "../../src/model/shape.ts";
import type { TextTable } from "../data/text-table.ts";
import type { HeaderCandidate } from "./header-candidates.ts";
import type { Against, ColumnUse } from "./match-columns.ts";
import type { Body } from "./table-body.ts";

/** A dataset that a delivered table may belong to. */
export interface Receiver extends Against {
  dataset: Dataset;
  /** Its raw table; undefined where that cannot be read. */
  table: TextTable | undefined;
}

/** How a delivered table fits a dataset. */
export interface Match {
  receiver: Receiver;
  header: HeaderCandidate;
  body: Body;
  uses: ColumnUse[];
  /** Columns that the table does not have, with the value that its title, its sheet or its file gives for all rows. */
  constants: Readonly<Record<string, string>>;
  /** Columns of the key, and required ones, that nothing gives. */
  missing: Column[];
  /** How well it fits, from 0 to 1. */
  score: number;
}
