import { sum } from "d3";
import { number } from "../../lib/format.ts";
import type { Check, Outcome } from "../check.ts";

/** Within each group, the total row equals the sum of the other rows. */
export function totalRow<Row>(options: {
  id: string;
  title: string;
  group: (row: Row) => string;
  isTotal: (row: Row) => boolean;
  value: (row: Row) => number;
}): Check<Row> {
  const { id, title, group, isTotal, value } = options;
  return {
    id,
    title,
    run: (rows) =>
      [...Map.groupBy(rows, group)].flatMap(([name, members]): Outcome[] => {
        const total = members.find(isTotal);
        if (!total) return [{ holds: false, what: name, expected: "en række med totalen", found: "ingen" }];
        const added = sum(
          members.filter((row) => row !== total),
          value,
        );
        const [expected, found] = [number(value(total)), number(added)];
        return [{ holds: added === value(total), what: name, expected, found, recomputed: "sammenlagt" }];
      }),
  };
}
