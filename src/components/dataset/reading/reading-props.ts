import type { Published } from "../../../model/published.ts";
import type { RowUse } from "../../../model/row-use.ts";

/** What every way of reading the rows of a dataset is given. */
export interface ReadingProps {
  dataset: Published;
  /** Address of a row → the texts that have numbers resting on it. */
  uses: ReadonlyMap<string, RowUse[]>;
}
