import type { Column } from "../model/shape.ts";
import { isAdditive } from "../model/role.ts";
import { labelOf } from "./label.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { CHANNELS, drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/**
 * Why marks are refused of which one has the name of a whole and stands beside others with the names of its parts, though it is
 * of other rows than they are the parts of: »Alle« of foster families beside the kinds of homes. Undefined where there is none.
 */
export function whyFalseWhole(
  table: ViewTable,
  view: View,
  marks: readonly Mark[],
  { kind }: ShownMeasure,
): string | undefined {
  if (!isAdditive(kind) || view.measure === ROW_COUNT) return undefined;
  const drawn = drawnColumns(view);
  const rest = ownKey(table).filter((name) => !drawn.includes(name));
  const codes = (mark: Mark, name: string): string =>
    [...new Set(mark.rows.map((at) => codeOf(table.rows[at]?.[name])))].sort().join("|");
  for (const channel of CHANNELS) {
    const name = view[channel];
    if (name === undefined) continue;
    const column = columnOf(table, name);
    const { sums = {} } = column;
    const others = CHANNELS.filter((other) => other !== channel);
    const beside = Map.groupBy(marks, (mark) => JSON.stringify(others.map((other) => mark[other])));
    for (const members of beside.values()) {
      for (const whole of members.filter((mark) => mark[channel] in sums)) {
        const part = members.find((mark) => isWithin(sums, whole[channel], mark[channel]));
        const unlike = part && rest.find((own) => codes(whole, own) !== codes(part, own));
        if (unlike !== undefined) return refusal(column, whole[channel], columnOf(table, unlike));
      }
    }
  }
  return undefined;
}

const refusal = (column: Column, whole: string, unlike: Column): string =>
  REFUSALS.falseWhole(labelOf(column, whole), column.title, unlike.title);
