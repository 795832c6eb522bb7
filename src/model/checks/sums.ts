import { sum } from "d3";
import { number } from "../../lib/format.ts";
import { cellText } from "../cell-text.ts";
import { isSum } from "../is-sum.ts";
import { difference } from "./difference.ts";
import type { Check, Outcome } from "../check.ts";
import { isPart } from "../is-part.ts";
import { isAdditive } from "../role.ts";
import { roundingOf } from "../rounding.ts";
import type { Column } from "../shape.ts";
import type { Row } from "../row.ts";

const additive = (column: Column): boolean =>
  column.role === "measure" && (column.kind !== undefined ? isAdditive(column.kind) : column.unitFrom !== undefined);

/**
 * One check for each column that says which of its codes are sums of others: within the rows that agree in the rest of the
 * key, a sum equals its parts. A sum without parts, or with an empty cell among them, is not examined, and neither is a code
 * that contains more than its parts.
 */
export function sumChecks(columns: readonly Column[], key: readonly string[]): Check<Row>[] {
  const measures = columns.filter(additive);
  return columns.flatMap((column) => {
    const { name, sums } = column;
    if (!sums || !key.includes(name) || measures.length === 0) return [];
    if (Object.values(sums).every((parts) => parts === "more")) return [];
    const group = columns.filter((other) => other.name !== name && key.includes(other.name));
    const unitOf = (row: Row): string => measures.map(({ unitFrom }) => (unitFrom ? row[unitFrom] : "")).join();
    const title = (row: Row): string =>
      [...group, column].map((part) => cellText(part, row[part.name] ?? null)).join(", ");
    const partsOf = (code: string, members: readonly Row[]): Row[] => {
      if ((sums[code] ?? "more") === "more") return [];
      return members.filter((row) => isPart(sums, code, String(row[name])));
    };
    const examine = (whole: Row, parts: readonly Row[]): Outcome[] =>
      measures.flatMap((measure) => {
        const [printed, ...numbers] = [whole, ...parts].map((row) => row[measure.name]);
        if (typeof printed !== "number" || numbers.length === 0) return [];
        const given = numbers.filter((value) => typeof value === "number");
        if (given.length < numbers.length) return [];
        const digits = Number.isInteger(printed) ? 0 : (measure.decimals ?? 0);
        const off = sum(given) - printed;
        const holds = Math.abs(off) <= 1e-6 + roundingOf(measure, numbers.length + 1);
        return {
          holds,
          what: measures.length > 1 ? `${title(whole)}: ${measure.title}` : title(whole),
          expected: number(printed, digits),
          found: number(sum(given), digits),
          recomputed: "sammenlagt",
          ...(holds ? {} : { difference: difference(off, (size) => number(size, digits)) }),
        };
      });
    const run = (rows: readonly Row[]): Outcome[] =>
      [
        ...Map.groupBy(rows, (row) => JSON.stringify([...group.map((part) => row[part.name]), unitOf(row)])).values(),
      ].flatMap((members) =>
        members
          .filter((row) => isSum(column, String(row[name])))
          .flatMap((whole) => examine(whole, partsOf(String(whole[name]), members))),
      );
    return [{ id: `${name}-dele`, title: `Delene giver helheden: ${column.title}`, run }];
  });
}
