import { matchesOf } from "../../../scripts/intake/choose-dataset.ts";
import { isSure } from "../../../scripts/intake/how-sure.ts";
import type { Receiver } from "../../../scripts/intake/match.ts";
import { mergeRows, type Merge } from "../../../scripts/intake/merge-rows.ts";
import { readDelivered } from "../../../scripts/intake/read-delivered.ts";
import { needed } from "../../../src/lib/needed.ts";
import { tableRows, type TableRows } from "../../../scripts/intake/table-rows.ts";
import { receivers } from "./the-receivers.ts";

/** The raw table of a dataset. Throws where it cannot be read. */
export const rawTable = ({ dataset, table }: Receiver) => needed(table, `the raw table of ${dataset.id}`);

/** What the first sheet of a delivered file was taken for, and what it would change. */
export async function deliver(
  name: string,
  bytes: Uint8Array,
): Promise<{ id: string; sure: boolean; rows: TableRows; merge: Merge }> {
  const read = await readDelivered(name, bytes);
  if (!("sheets" in read)) throw new Error(`${name}: ${read.expected}`);
  const [sheet] = read.sheets;
  if (!sheet) throw new Error(`${name} has no sheet`);
  const matches = matchesOf(sheet, receivers);
  const [match] = matches;
  if (!match) throw new Error(`${name} fits no dataset`);
  const rows = tableRows(match);
  const { dataset, columns, lists } = match.receiver;
  return {
    id: dataset.id,
    sure: isSure(matches),
    rows,
    merge: mergeRows(rawTable(match.receiver), rows.rows, columns, dataset.key, lists),
  };
}
