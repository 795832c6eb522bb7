import { cross } from "d3";
import { listAnd } from "../../lib/list.ts";
import type { Check, Outcome } from "../check.ts";

/** Rows exist for every combination of the values that each of the columns takes within a group. */
export function completeGrid<Row>(options: {
  id: string;
  title: string;
  /** One outcome per value of this; all rows are one group when left out. */
  group?: (row: Row) => string;
  columns: [(row: Row) => string, (row: Row) => string];
  noun: string;
}): Check<Row> {
  const { id, title, columns, noun, group = () => "Alle rækker" } = options;
  const [a, b] = columns;
  const examine = (name: string, rows: Row[]): Outcome => {
    const present = new Set(rows.map((row) => `${a(row)} · ${b(row)}`));
    const wanted = cross(new Set(rows.map(a)), new Set(rows.map(b)), (x, y) => `${x} · ${y}`);
    const absent = wanted.filter((pair) => !present.has(pair));
    return {
      holds: absent.length === 0,
      what: name,
      expected: `${wanted.length} ${noun}`,
      found: absent.length === 0 ? `${present.size} ${noun}` : `mangler ${listAnd(absent)}`,
    };
  };
  return { id, title, run: (rows) => [...Map.groupBy(rows, group)].map(([name, members]) => examine(name, members)) };
}
