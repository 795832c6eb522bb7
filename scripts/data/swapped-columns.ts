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

/** Two columns that seem to have been exchanged, and the readers with the two in each other's place. */
interface Swapped {
  readers: ColumnReader[];
  problem: Problem;
}

/**
 * Two columns whose cells seem to have changed places under headers that have not: most cells of the one are wrong, and most of
 * both are right in the other's column. So do two headers that have changed places in the order of the schema, when their cells fit
 * at least as well in the other's column: whoever moves whole columns between two that hold the same is asked to move them back.
 * Gives the readers with the two in each other's place, so that the cells are judged as what they are. The readers are in the
 * order of the schema.
 */
export function swappedColumns(
  file: string,
  records: TextTable["records"],
  readers: readonly ColumnReader[],
): Swapped | undefined {
  const present = records.filter((record) => record !== undefined);
  const right = ({ read }: ColumnReader, { at }: ColumnReader): number =>
    present.filter((record) => !isFault(read(record[at] ?? ""))).length / present.length;
  for (const one of present.length < FEWEST ? [] : readers) {
    if (right(one, one) >= 0.5) continue;
    const others = readers.filter((other) => other !== one && right(one, other) > 0.5 && right(other, one) > 0.5);
    const [other] = others.toSorted((a, b) => right(a, a) - right(b, b));
    if (other) return exchanged(file, readers, one, other, SURE);
  }
  const [one, other] = outOfOrder(readers);
  if (!one || !other || present.length === 0) return undefined;
  const [here, there] = [right(one, one) + right(other, other), right(one, other) + right(other, one)];
  return there < here ? undefined : exchanged(file, readers, one, other, there > here ? SURE : UNSURE);
}

const SURE = {
  expected: "cellerne under deres egne overskrifter; de to kolonner ser ud til at være byttet om",
  action: "Byt de to overskrifter om, eller flyt cellerne tilbage.",
};
const UNSURE = {
  expected: "de to kolonner i deres faste rækkefølge; cellerne passer i dem begge, så ingen kan se, om de er byttet om",
  action: "Er kun de to overskrifter byttet om, så byt dem tilbage. Er hele kolonner flyttet, så flyt dem tilbage.",
};

/** The only two columns that do not stand in the order of the schema, if they stand in each other's place. */
function outOfOrder(readers: readonly ColumnReader[]): ColumnReader[] {
  const places = readers.map(({ at }) => at).sort((a, b) => a - b);
  const moved = readers.filter(({ at }, index) => at !== places[index]);
  return moved.length === 2 ? moved : [];
}

function exchanged(
  file: string,
  readers: readonly ColumnReader[],
  one: ColumnReader,
  other: ColumnReader,
  told: Pick<Problem, "expected" | "action">,
): Swapped {
  const [first, second] = one.at < other.at ? [one.name, other.name] : [other.name, one.name];
  return {
    readers: readers.map((reader) =>
      reader === one ? { ...one, at: other.at } : reader === other ? { ...other, at: one.at } : reader,
    ),
    problem: { file, row: 1, column: `${first} og ${second}`, ...told },
  };
}
