import { LINES_ON_PAGE } from "../model/line-address.ts";
import type { CitedRange } from "./cited-ranges.ts";

/** Lines that stand together, none of them missing. */
export interface LineRun {
  from: number;
  to: number;
  /** The ranges that begin on the page and stand in the run. */
  ranges: CitedRange[];
}

/**
 * What the page of some lines shows, in order: the lines of the page that rows name, and the rest of a range that begins on it.
 * `ranges` are all of one extract, in order of where they begin; `first` is the first line of the page.
 */
export function lineRuns(ranges: readonly CitedRange[], first: number): LineRun[] {
  const last = first + LINES_ON_PAGE - 1;
  const runs: LineRun[] = [];
  for (const range of ranges.filter(({ from, to }) => from <= last && to >= first)) {
    const begins = range.from >= first;
    const [from, to] = begins ? [range.from, range.to] : [first, Math.min(range.to, last)];
    const run = runs.at(-1);
    const own = begins ? [range] : [];
    if (run && from <= run.to + 1) {
      run.to = Math.max(run.to, to);
      run.ranges.push(...own);
    } else runs.push({ from, to, ranges: own });
  }
  return runs;
}
