import { source } from "../../catalogue.ts";
import { doubtsTold } from "../../figures/doubts-of.ts";
import { danishDate } from "../../lib/dates.ts";
import { linePieces, type LinePiece } from "../../model/line-pieces.ts";
import type { Published } from "../../model/published.ts";
import type { Row } from "../../model/row.ts";

/** Where a row was read, as its table tells it. */
export interface RowSource {
  /** Why a number of the row is in doubt, a sentence with the space after it; empty where none is. */
  doubt: string;
  /** The source: `Nordjylland, juni 2020`. */
  name: string;
  /** What stands between the source and the lines: ` · s. 3 · `. */
  page: string;
  /** The lines, each range leading to its own. */
  lines: LinePiece[];
}

/** Where a row of a dataset was read, and what is to be known of its numbers there. */
export function rowSource(dataset: Published, row: Row): RowSource {
  const kilde = String(row["kilde"]);
  const { kkr, moede } = source(kilde);
  const doubt = doubtsTold(dataset, row);
  return {
    doubt: doubt === "" ? "" : `${doubt} `,
    name: `${kkr}, ${danishDate(moede)}`,
    page: row["side"] === null ? " · " : ` · s.\u00a0${row["side"]} · `,
    lines: linePieces(`l.\u00a0${row["linjer"]}`, kilde, String(row["linjer"])),
  };
}
