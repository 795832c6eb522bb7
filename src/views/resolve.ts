import { unitColumns } from "../model/unit-columns.ts";
import { count } from "../lib/format.ts";
import { tells } from "../model/column.ts";
import { isAdditive } from "../model/role.ts";
import { besideTitles } from "./beside-value.ts";
import { drawnCells } from "./cells.ts";
import { channelOf } from "./channels.ts";
import { rowChannel } from "./row-channel.ts";
import { whyFalseWhole } from "./false-whole.ts";
import { printedOtherwise } from "./printed-otherwise.ts";
import { isRefusal, REFUSALS, type Refusal } from "./refusal.ts";
import type { Channel, Fixed, Resolved } from "./resolved.ts";
import { lackingCodes } from "./lacking-codes.ts";
import { withAllParts } from "./lacking-parts.ts";
import { measureOf } from "./scale.ts";
import type { ShownRow } from "./shown-row.ts";
import { shareBase } from "./share-base.ts";
import { shownRows, timelessRows } from "./shown-rows.ts";
import { shownValues } from "./shown-values.ts";
import { labelOf } from "./label.ts";
import { leftOutWholes } from "./left-out-wholes.ts";
import { drawnColumns } from "./time-channel.ts";
import { splitName } from "./split-name.ts";
import { toldCells } from "./told-cells.ts";
import { untoldRest } from "./untold-rest.ts";
import { unlikeSums } from "./unlike-sums.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { whyNoRows } from "./why-no-rows.ts";
import { codeOf, columnOf, type Population, type ViewTable } from "./view-table.ts";

/**
 * What a view shows of a table: marks with the rows they rest on, channels with their codes, and the measure. Refuses, with
 * a Danish sentence, what would add what may not be added or mix what may not be mixed. Pure: the same in the build and in a
 * browser.
 */
export function resolve(table: ViewTable, view: View, population?: Population): Resolved | Refusal {
  const wrong = misnamed(table, view);
  if (wrong) return wrong;
  const kept = shownRows(table, view, false);
  if (isRefusal(kept)) return kept;
  if (kept.length === 0) return { refused: whyNoRows(table, view) };
  const kind = measureOf(
    table,
    view,
    kept.map(({ row }) => row),
  );
  if (isRefusal(kind)) return kind;
  // A sum is a row of its own: it is no amount more, but it is counted.
  const rows = shownRows(table, view, isAdditive(kind.kind) && view.measure !== ROW_COUNT);
  if (isRefusal(rows)) return rows;
  const complete = withAllParts(table, view, rows, kind);
  const cells = drawnCells(table, view, complete.rows, kind);
  if (isRefusal(cells)) return cells;
  const mixed = whyFalseWhole(table, view, cells, kind);
  if (mixed !== undefined) return { refused: mixed };
  const values = shownValues(cells, kind, view, table, population);
  if (isRefusal(values)) return values;
  const { marks, measure, notes } = values;
  if (marks.length === 0) return { refused: whyNoRows(table, view) };
  const channel = (name: string | undefined, codeOn: "series" | "facet") =>
    name === undefined
      ? null
      : channelOf(table, name, { marks, ranked: marks, decimals: measure.decimals }, (mark) => mark[codeOn], "kilde");
  const series = channel(view.series, "series");
  const facet = channel(view.facet, "facet");
  const x = rowChannel(table, { view, marks, measure, series, whole: values.whole }, view.order);
  const lacking = view.form === "kort" || view.form === "felter" ? lackingCodes(table, view, marks) : [];
  return {
    view,
    measure,
    ...(values.whole === undefined ? {} : { whole: values.whole }),
    ...(values.divisor === undefined ? {} : { divisor: values.divisor }),
    ...(values.base === undefined ? {} : { base: values.base }),
    x,
    series,
    facet,
    marks,
    ...(lacking.length === 0 ? {} : { lacking }),
    beside: besideTitles(table, view, marks),
    statusLabels: table.columns.find(({ role }) => role === "status")?.labels ?? {},
    fixed: fixedIn(
      table,
      view,
      rows,
      [x, series, facet].filter((one) => one !== null),
    ),
    notes: [
      ...notes,
      ...complete.notes,
      ...leftOutWholes(table, view, { kept, rows: complete.rows }, kind),
      ...printedOtherwise(table, view, { kept, rows: complete.rows }, kind),
      ...unlikeSums(table, view, toldCells(cells, marks)),
      ...shareBase(table, view, marks, kind),
      ...untoldRest(table, view, marks, kind),
      ...timelessWords(table, view),
    ],
  };
}

/** What is said of rows that have no place on an axis of time. */
function timelessWords(table: ViewTable, view: View): string[] {
  const left = timelessRows(table, view);
  const axis = splitName(columnOf(table, view.x));
  return left === 0 ? [] : [`Ikke med: ${count(left, "række", "rækker")} uden ${axis}.`];
}

/** A view that names a column or a code that the table does not have, or one column twice. */
function misnamed(table: ViewTable, view: View): Refusal | undefined {
  const column = (name: string) => table.columns.find((candidate) => candidate.name === name);
  const channels = drawnColumns(view);
  const named = [view.measure === ROW_COUNT ? undefined : view.measure, view.doubt, view.side, ...channels];
  const unknown = [...named.filter((name) => name !== undefined), ...Object.keys(view.filters)].find(
    (name) => !column(name),
  );
  if (unknown !== undefined) return { refused: REFUSALS.noColumn(unknown) };
  const twice = channels.find((name, index) => channels.indexOf(name) !== index);
  if (twice !== undefined) return { refused: REFUSALS.sameColumn(column(twice)?.title ?? twice) };
  for (const [name, codes] of Object.entries(view.filters)) {
    const known = new Set(table.rows.map((row) => codeOf(row[name])));
    const gone = codes.find((code) => !known.has(code));
    if (gone !== undefined) return { refused: REFUSALS.noCode(gone, column(name)?.title ?? name) };
  }
  return undefined;
}

/**
 * Columns that have one value in all rows shown, and channels that are left with one, in the order of the columns: when, where
 * and of what kind they are. A unit is told with the measure, and counts of rows have none.
 */
function fixedIn(table: ViewTable, view: View, rows: readonly ShownRow[], channels: readonly Channel[]): Fixed[] {
  const drawn = new Set([view.measure, "kommunekode"]);
  const units = unitColumns(table.columns);
  return table.columns.flatMap((column): Fixed[] => {
    const { name, role, sums } = column;
    if (drawn.has(name) || role === "text" || role === "measure" || role === "provenance") return [];
    if (!tells(column, view.measure)) return [];
    const asked = view.filters[name]?.length === 1;
    if (units.has(name) && !(asked && view.measure === ROW_COUNT)) return [];
    const one = { column, ...(asked ? { asked } : {}) };
    const channel = channels.find((candidate) => candidate.column.name === name);
    if (channel) {
      const [item, ...others] = channel.items;
      return item && others.length === 0 ? [{ column, asked: true, code: item.code, label: item.label }] : [];
    }
    const codes = new Set(rows.map(({ row }) => codeOf(row[name])));
    const cell = rows[0]?.row[name] ?? null;
    // A whole that stands for its parts because nothing tells them apart goes without saying.
    if (sums && codeOf(cell) in sums && !view.filters[name]?.length) return [];
    return codes.size === 1 && cell !== null ? [{ ...one, code: codeOf(cell), label: labelOf(column, cell) }] : [];
  });
}
