import { isFault, type CellReader } from "./cells.ts";
import type { Problem } from "./problem.ts";
import type { TextTable } from "./text-table.ts";

/** Where the cells of a column stand, and what reads them. */
export interface ColumnReader {
  name: string;
  at: number;
  read: CellReader;
}

/** In fewer rows most cells of a column may be wrong by chance. */
const FEWEST = 3;

/**
 * Two columns whose cells seem to have changed places under headers that have not: most cells of the one are wrong, and most of
 * both are right in the other's column. Gives the readers with the two in each other's place, so that the cells are judged as
 * what they are.
 */
export function swappedColumns(
  file: string,
  records: TextTable["records"],
  readers: readonly ColumnReader[],
): { readers: ColumnReader[]; problem: Problem } | undefined {
  const present = records.filter((record) => record !== undefined);
  if (present.length < FEWEST) return undefined;
  const right = ({ read }: ColumnReader, { at }: ColumnReader): number =>
    present.filter((record) => !isFault(read(record[at] ?? ""))).length / present.length;
  for (const one of readers) {
    if (right(one, one) >= 0.5) continue;
    const others = readers.filter((other) => other !== one && right(one, other) > 0.5 && right(other, one) > 0.5);
    const [other] = others.toSorted((a, b) => right(a, a) - right(b, b));
    if (!other) continue;
    const [first, second] = one.at < other.at ? [one.name, other.name] : [other.name, one.name];
    return {
      readers: readers.map((reader) =>
        reader === one ? { ...one, at: other.at } : reader === other ? { ...other, at: one.at } : reader,
      ),
      problem: {
        ...{ file, row: 1, column: `${first} og ${second}` },
        expected: `cellerne under deres egne overskrifter; de to kolonner ser ud til at være byttet om`,
        action: "Byt de to overskrifter om, eller flyt cellerne tilbage.",
      },
    };
  }
  return undefined;
}
