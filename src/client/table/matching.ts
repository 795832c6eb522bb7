import { fold } from "../fold.ts";
import type { TableColumn } from "./table-column.ts";
import type { Key, TableRows } from "./table-rows.ts";
import type { Span, TableState } from "./table-state.ts";

type Test = (row: number) => boolean;

function isWithin(key: Key | undefined, { from, to }: Span): boolean {
  if (key === null || key === undefined) return false;
  return (from === undefined || key >= from) && (to === undefined || key <= to);
}

/**
 * The places of the rows that hold every word of the query, one of the chosen values of each column, and numbers and days
 * within the bounds, in the order of the source.
 */
export function matching(
  rows: TableRows,
  columns: readonly Pick<TableColumn, "at" | "name">[],
  { query, codes, spans }: TableState,
  asked: ReadonlySet<number> | undefined,
): number[] {
  const words = fold(query.trim()).split(/\s+/).filter(Boolean);
  const searched = words.length > 0 ? rows.searched() : [];
  const tests: Test[] = [
    ...(asked ? [(row: number) => asked.has(row)] : []),
    ...columns.flatMap(({ at, name }): Test[] => {
      const [wanted, span] = [codes.get(name), spans.get(name)];
      return [
        ...(wanted ? [(row: number) => wanted.has(rows.texts(at)[row] ?? "")] : []),
        ...(span ? [(row: number) => isWithin(rows.keys(at)[row], span)] : []),
      ];
    }),
    ...words.map(
      (word): Test =>
        (row) =>
          searched[row]?.includes(word) ?? false,
    ),
  ];
  const found: number[] = [];
  for (let row = 0; row < rows.count; row += 1) if (tests.every((test) => test(row))) found.push(row);
  return found;
}
