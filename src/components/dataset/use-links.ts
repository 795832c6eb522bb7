import { count } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { RowUse } from "../../model/row-use.ts";

/** A link to the numbers and figures that rest on a row: `2 tal og 1 figur i »Pladserne«`. */
export interface UseLink {
  href: string;
  text: string;
}

/** Links to what rests on a row. */
export const useLinks = (uses: readonly RowUse[]): UseLink[] =>
  uses.map(({ href, where, numbers, figures }) => {
    const parts = [
      ...(numbers > 0 ? [count(numbers, "tal", "tal")] : []),
      ...(figures > 0 ? [count(figures, "figur", "figurer")] : []),
    ];
    return { href, text: `${listAnd(parts)} ${where}` };
  });
