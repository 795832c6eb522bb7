import { useRef } from "preact/hooks";
import { isSameView } from "../views/address.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";

/** What has been chosen from one list without anything else between: the arrow keys choose all that they pass. */
export interface Visit {
  list: string;
  /** The view that was shown before the first choice. */
  start: View;
  /** The view that the last choice led to. */
  last: View;
}

/** The view that the next choice from a list begins from: what has only been passed leaves nothing behind. */
export const startOf = (table: ExploredTable, visit: Visit | undefined, list: string, view: View): View =>
  visit?.list === list && isSameView(visit.last, view, table.standard) ? visit.start : view;

/** Goes on with a visit, or begins one, by a choice from a list. */
export function visited(
  table: ExploredTable,
  visit: Visit | undefined,
  list: string,
  view: View,
  choose: (start: View) => View,
): Visit {
  const start = startOf(table, visit, list, view);
  return { list, start, last: choose(start) };
}

/** The visit of a panel's lists, which lasts as long as the panel: where a list begins from, and how to choose from it. */
export function useVisit(table: ExploredTable, view: View, show: (view: View) => void) {
  const visit = useRef<Visit | undefined>(undefined);
  return {
    from: (list: string): View => startOf(table, visit.current, list, view),
    choose(list: string, choose: (start: View) => View): void {
      visit.current = visited(table, visit.current, list, view, choose);
      show(visit.current.last);
    },
  };
}
