import type { Refusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";

const answers = new WeakMap<View, { table: ExploredTable; answer: Resolved | Refusal }>();

/** What a view of a table shows, or why not; reckoned once for each view, which nothing changes once it is made. */
export function answerOf(table: ExploredTable, view: View): Resolved | Refusal {
  const known = answers.get(view);
  if (known?.table === table) return known.answer;
  const answer = resolve(table, view, table.population);
  answers.set(view, { table, answer });
  return answer;
}
