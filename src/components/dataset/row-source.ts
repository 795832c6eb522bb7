import { sum } from "d3";
import { source } from "../../catalogue.ts";
import { doubtsTold } from "../../figures/doubts-of.ts";
import { danishDate } from "../../lib/dates.ts";
import { rangeAddress } from "../../model/line-address.ts";
import { linePieces, type LinePiece } from "../../model/line-pieces.ts";
import { lineRanges } from "../../model/line-ranges.ts";
import type { Published } from "../../model/published.ts";
import type { Row } from "../../model/row.ts";
import { hasOneSource, onePage } from "./one-source.ts";
import { provingRange } from "./proving-range.ts";

/** Rows that name more ranges than this together have one link each, to the lines with their numbers: a page can carry no more. */
const MOST_RANGES = 300;

const manyRanges = new WeakMap<Published, boolean>();

function hasManyRanges(dataset: Published): boolean {
  const known = manyRanges.get(dataset);
  if (known !== undefined) return known;
  const has = sum(dataset.rows, ({ linjer }) => lineRanges(String(linjer)).length) > MOST_RANGES;
  manyRanges.set(dataset, has);
  return has;
}

/** Where a row was read, as its table tells it. */
export interface RowSource {
  /** Why a number of the row is in doubt, a sentence with the space after it; empty where none is. */
  doubt: string;
  /** The source: `Nordjylland, juni 2020`; empty where it is that of all rows. */
  name: string;
  /** What stands before the lines: ` · s. 3 · ` after the source, or `s. 3 · `; the page is left out where it is that of all rows. */
  page: string;
  /** The lines, each range leading to its own, as far as a page can carry that. */
  lines: LinePiece[];
}

/** Where a row of a dataset was read, and what is to be known of its numbers there. */
export function rowSource(dataset: Published, row: Row): RowSource {
  const kilde = String(row["kilde"]);
  const { kkr, moede } = source(kilde);
  const text = `l.\u00a0${row["linjer"]}`;
  const measures = dataset.columns.filter(({ role }) => role === "measure").map(({ name }) => name);
  const doubt = doubtsTold(dataset, row);
  const page = row["side"] === null || onePage(dataset) !== undefined ? "" : `s.\u00a0${row["side"]} · `;
  const isAlone = hasOneSource(dataset);
  return {
    doubt: doubt === "" ? "" : `${doubt} `,
    name: isAlone ? "" : `${kkr}, ${danishDate(moede)}`,
    page: isAlone ? page : ` · ${page}`,
    lines: hasManyRanges(dataset)
      ? [{ text, href: rangeAddress(kilde, provingRange(row, measures)) }]
      : linePieces(text, kilde, String(row["linjer"])),
  };
}
