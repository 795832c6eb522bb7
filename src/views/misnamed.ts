import { knownCodes } from "./instead.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";

/** A view that names a column or a code that the table does not have, or one column twice. */
export function misnamed(table: ViewTable, view: View): Refusal | undefined {
  const column = (name: string) => table.columns.find((candidate) => candidate.name === name);
  const channels = drawnColumns(view);
  const named = [view.measure === ROW_COUNT ? undefined : view.measure, view.doubt, view.side, ...channels];
  const unknown = [...named.filter((name) => name !== undefined), ...Object.keys(view.filters)].find(
    (name) => !column(name),
  );
  if (unknown !== undefined) return { refused: REFUSALS.noColumn(unknown, "Vælg en af dem, der gør.") };
  const twice = channels.find((name, index) => channels.indexOf(name) !== index);
  if (twice !== undefined) return { refused: REFUSALS.sameColumn(columnOf(table, twice).title) };
  for (const [name, codes] of Object.entries(view.filters)) {
    const known = codesOf(table.rows, name);
    const gone = codes.find((code) => !known.has(code));
    if (gone !== undefined) {
      const of = columnOf(table, name);
      return { refused: REFUSALS.noCode(gone, of.title, knownCodes(table, of, view)) };
    }
  }
  return undefined;
}
