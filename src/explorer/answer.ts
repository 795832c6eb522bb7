import { onceFor } from "../lib/once-for.ts";
import { isRefusal, type Refusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";

/** So many answers of a table are kept: those of all that the open choices lead to, and of where the reader has just been. */
const MOST = 100;

type Answer = Resolved | Refusal;

const answersByView = onceFor((table: ExploredTable) => onceFor((view: View) => ownAnswer(table, view)));
const answersByKey = onceFor((_table: ExploredTable) => new Map<string, Answer>());

/** The same for two views that ask for the same. */
const keyOf = (view: View): string => JSON.stringify(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a view shows, as it is known of one that asks for the same; the newest answers are kept. */
function knownOf(table: ExploredTable, view: View): Answer {
  const known = answersByKey(table);
  const key = keyOf(view);
  const answer = known.get(key) ?? resolve(table, view, table.population);
  known.delete(key);
  known.set(key, answer);
  for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
  return answer;
}

/** What is known of a view, as the answer of that view itself. */
function ownAnswer(table: ExploredTable, view: View): Answer {
  const known = knownOf(table, view);
  return isRefusal(known) || known.view === view ? known : { ...known, view };
}

/** What a view of a table shows, or why not; reckoned once for views that ask for the same, which nothing changes once they are made. */
export const answerOf = (table: ExploredTable, view: View): Answer => answersByView(table)(view);
