import { source } from "../../catalogue.ts";
import { doubtsTold } from "../../figures/doubts-of.ts";
import { danishDate } from "../../lib/dates.ts";
import { rangeAddress } from "../../model/line-address.ts";
import type { Published } from "../../model/published.ts";
import type { Row } from "../../model/row.ts";
import { provingRange } from "./proving-range.ts";

/** Where a row was read, as its table tells it. */
export interface RowSource {
  /** Why a number of the row is in doubt, a sentence with the space after it; empty where none is. */
  doubt: string;
  /** The source: `Nordjylland, juni 2020`. */
  name: string;
  /** What stands between the source and the lines: ` · s. 3 · `. */
  page: string;
  /** All the lines, leading to those of them with the numbers of the row: of many rows, one link for each is what a page can carry. */
  lines: { text: string; href: string };
}

/** Where a row of a dataset was read, and what is to be known of its numbers there. */
export function rowSource(dataset: Published, row: Row): RowSource {
  const kilde = String(row["kilde"]);
  const { kkr, moede } = source(kilde);
  const doubt = doubtsTold(dataset, row);
  const measures = dataset.columns.filter(({ role }) => role === "measure").map(({ name }) => name);
  return {
    doubt: doubt === "" ? "" : `${doubt} `,
    name: `${kkr}, ${danishDate(moede)}`,
    page: row["side"] === null ? " · " : ` · s.\u00a0${row["side"]} · `,
    lines: { text: `l.\u00a0${row["linjer"]}`, href: rangeAddress(kilde, provingRange(row, measures)) },
  };
}
