import { lineRanges, type LineRange } from "./line-ranges.ts";
import type { Anomaly } from "./anomaly.ts";

/** What says where in the sources a row was read. */
interface ReadRow {
  kilde: string;
  linjer: string;
}

const meet = (one: LineRange, other: LineRange): boolean =>
  one.extract === other.extract && one.from <= other.to && other.from <= one.to;

/** Whether one of the readings of a contradiction stands on the line of a row's number, which is the first that the row names. */
export function citesRow({ kilde_a, linjer_a, kilde_b, linjer_b }: Anomaly, { kilde, linjer }: ReadRow): boolean {
  const [own] = lineRanges(linjer);
  const cited = [
    ...(kilde === kilde_a ? lineRanges(linjer_a) : []),
    ...(kilde === kilde_b && linjer_b !== null ? lineRanges(linjer_b) : []),
  ];
  return own !== undefined && cited.some((range) => meet(range, own));
}
