import type { Problem } from "./problem.ts";

const DIGITS = /^-?\d+$/;
const AFTER_POINT = /^\d+$/;

/**
 * The problem of a row that has one cell more than the header since a decimal number was written with a comma: two cells beside
 * each other hold digits, and it is the one column with decimals in other rows where that is so.
 */
export function splitDecimal(
  place: { file: string; row: number },
  header: readonly string[],
  record: readonly string[],
  records: readonly (readonly string[])[],
): Problem | undefined {
  if (record.length !== header.length + 1) return undefined;
  const likely = header.flatMap((column, at) => {
    const [whole = "", part = ""] = record.slice(at, at + 2);
    const hasDecimals = records.some((other) => other.length === header.length && /^-?\d+\.\d+$/.test(other[at] ?? ""));
    return hasDecimals && DIGITS.test(whole) && AFTER_POINT.test(part) ? [{ column, whole, part }] : [];
  });
  const [found] = likely;
  if (found === undefined || likely.length > 1) return undefined;
  const { column, whole, part } = found;
  const expected = `decimaltal med punktum; kommaet har delt tallet ${whole},${part} i to celler`;
  return { ...place, column, value: `${whole},${part}`, expected, action: `Skriv ${whole}.${part} i én celle.` };
}
