import { listAnd } from "../lib/list.ts";
import { isRefusal } from "../views/refusal.ts";
import { splitName } from "../views/split-name.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { drawnColumns } from "../views/time-channel.ts";
import type { View } from "../views/view.ts";
import { columnOf } from "../views/view-table.ts";
import { answerOf } from "./answer.ts";

/** What a view is split by; what it shows one value of splits nothing, and is told beside the rest: `område (kun 2021)`. */
export function splitText(table: ExploredTable, view: View): string {
  const names = [...new Set(drawnColumns(view))];
  const answer = answerOf(table, view);
  const channels = isRefusal(answer) ? [] : [answer.x, answer.series, answer.facet].filter((one) => one !== null);
  const alone = channels.filter(({ items }) => items.length === 1);
  const split = names.filter((name) => !alone.some(({ column }) => column.name === name));
  const called = listAnd((split.length === 0 ? names : split).map((name) => splitName(columnOf(table, name))));
  const values = alone.flatMap(({ items }) => items.map(({ label }) => label));
  return values.length === 0 ? called : `${called} (kun ${listAnd(values)})`;
}
