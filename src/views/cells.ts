import { sum } from "d3";
import { tells } from "../model/column.ts";
import { firmest } from "../model/firmest.ts";
import type { Row } from "../model/row.ts";
import { whyNotAdded } from "./additivity.ts";
import { besideValue } from "./beside-value.ts";
import { whyUnlikePrices } from "./price-levels.ts";
import type { Refusal } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import type { ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, ownKey, statusColumn, type ViewTable } from "./view-table.ts";

/**
 * The rule for what may be drawn: every column of the key is on a channel, or has one value in each cell of the picture, or
 * is added over because the measure may be. Gives the cells, or why one of them would mix what may not be mixed.
 */
export function drawnCells(
  table: ViewTable,
  view: View,
  rows: readonly ShownRow[],
  measure: ShownMeasure,
): Mark[] | Refusal {
  const channels = drawnColumns(view);
  const cells = [
    ...Map.groupBy(rows, ({ row }) => JSON.stringify(channels.map((name) => codeOf(row[name])))).values(),
  ].map(oncePerKey(table));
  if (view.measure !== ROW_COUNT) {
    for (const name of ownKey(table).filter((key) => !channels.includes(key))) {
      const mixed = cells.some((members) => new Set(members.map(({ row }) => codeOf(row[name]))).size > 1);
      const reason = mixed ? whyNotAdded(measure, columnOf(table, name)) : undefined;
      if (reason !== undefined) return { refused: reason };
    }
    const unlike = whyUnlikePrices(
      table,
      view,
      rows.map(({ row }) => row),
    );
    if (unlike !== undefined) return { refused: unlike };
  }
  return cells.map((members) => mark(table, view, members));
}

/** Of what kind the figures of a row are; empty where its table does not say. */
function statusOf(table: ViewTable, row: Row): string {
  const column = statusColumn(table);
  return column === undefined ? "" : codeOf(row[column.name]);
}

/** Rows that differ only in who printed them, once each. */
const oncePerKey =
  (table: ViewTable) =>
  (rows: readonly ShownRow[]): readonly ShownRow[] => {
    const own = ownKey(table);
    if (own.length === table.key.length) return rows;
    const samenessOf = ({ row }: ShownRow): string => JSON.stringify(own.map((name) => row[name]));
    return firmest(rows, samenessOf, ({ row }) => statusOf(table, row));
  };

function mark(table: ViewTable, view: View, members: readonly ShownRow[]): Mark {
  const [first] = members;
  const code = (name: string | undefined): string => (name === undefined ? "" : codeOf(first?.row[name]));
  const kind = statusColumn(table);
  const isTold = kind === undefined || tells(kind, view.measure);
  const statuses = new Set(members.map(({ row }) => statusOf(table, row)));
  return {
    x: code(view.x),
    series: code(view.series),
    facet: code(view.facet),
    value: view.measure === ROW_COUNT ? members.length : sum(members, ({ row }) => Number(row[view.measure])),
    rows: members.map(({ at }) => at),
    computed: view.measure === ROW_COUNT || members.length > 1,
    status: isTold && statuses.size === 1 ? ([...statuses][0] ?? null) : null,
    ...besideValue(table, view, members),
  };
}
