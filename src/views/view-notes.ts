import { count } from "../lib/format.ts";
import { leftOutWholes } from "./left-out-wholes.ts";
import { noWhole } from "./no-whole.ts";
import { otherPrices } from "./price-levels.ts";
import { printedOtherwise } from "./printed-otherwise.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { shareBase } from "./share-base.ts";
import type { KeptRows } from "./shown-row.ts";
import { timelessRows } from "./shown-rows.ts";
import { splitName } from "./split-name.ts";
import { unlikeSums } from "./unlike-sums.ts";
import { unsignedChange } from "./unsigned-change.ts";
import { untoldRest } from "./untold-rest.ts";
import type { View } from "./view.ts";
import { withoutNumber } from "./without-number.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** What is known of a picture when its notes are made: its rows among those that were kept, what was added, and its marks. */
interface Drawn extends KeptRows {
  table: ViewTable;
  view: View;
  /** The cells that the marks rest on. */
  told: readonly Mark[];
  marks: readonly Mark[];
  measure: ShownMeasure;
}

/** What a reader must know of what a view leaves out, adds up, or has from sources that say otherwise, in Danish sentences. */
export function viewNotes({ table, view, kept, rows, told, marks, measure }: Drawn): string[] {
  return [
    ...leftOutWholes(table, view, { kept, rows }, measure),
    ...printedOtherwise(table, view, { kept, rows }, measure),
    ...unlikeSums(table, view, told),
    ...shareBase(table, view, marks, measure),
    ...untoldRest(table, view, marks, measure),
    ...otherPrices(table, view),
    ...timelessWords(table, view),
    ...followed(table, view),
    ...withoutNumber(table, view, rows, measure),
    ...noWhole(table, view, rows, measure),
    ...unsignedChange(table, view, rows),
  ];
}

/** What differences between rates per inhabitant follow, where the measure says so. */
function followed({ columns }: ViewTable, { measure, shown }: View): string[] {
  const { follows } = columns.find(({ name }) => name === measure) ?? {};
  return shown === "pr-indbygger" && follows !== undefined ? [follows] : [];
}

/** What is said of rows that have no place on an axis of time. */
function timelessWords(table: ViewTable, view: View): string[] {
  const left = timelessRows(table, view);
  const axis = splitName(columnOf(table, view.x));
  return left === 0 ? [] : [`Ikke med: ${count(left, "række", "rækker")} uden ${axis}.`];
}
