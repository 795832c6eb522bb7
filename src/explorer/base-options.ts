import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { timeChannel } from "../views/time-channel.ts";
import type { View } from "../views/view.ts";
import { codesOf } from "../views/view-table.ts";
import { answerOf } from "./answer.ts";

/** The years that what is shown can be told against: those that have numbers, of which others have something to be told. One that is asked for is among them. */
export function baseOptions(table: ExploredTable, view: View): string[] {
  const time = timeChannel(table, view);
  const axis = time === undefined ? undefined : view[time];
  if (axis === undefined) return [];
  const tells = (base: string): boolean => base === view.base || !isRefusal(answerOf(table, { ...view, base }));
  return [...codesOf(table.rows, axis)].filter((code) => code !== "" && tells(code)).sort();
}
