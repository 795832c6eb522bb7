import { number } from "../../lib/format.ts";
import { announce } from "../announce.ts";
import { showColumns } from "./column-panel.ts";
import { matching } from "./matching.ts";
import { ordered } from "./ordered.ts";
import type { ShownRows } from "./page-buttons.ts";
import type { Parts } from "./parts.ts";
import type { AskedRows } from "./rows-asked.ts";
import type { TableBody } from "./table-body.ts";
import type { TableColumn } from "./table-column.ts";
import { isNarrowed, type TableState } from "./table-state.ts";

/** Whoever waits longer than this, in milliseconds, is told what for. */
const PATIENCE = 150;

function showSort(columns: readonly TableColumn[], { sort }: TableState): void {
  for (const { header, name } of columns) {
    if (sort?.name === name) header.ariaSort = sort.isDescending ? "descending" : "ascending";
    else header.removeAttribute("aria-sort");
  }
}

/** The places of the rows that a state asks for, in its order; undefined for all of them as they are. */
export async function placesFor(
  body: TableBody,
  columns: readonly TableColumn[],
  state: TableState,
  asked: AskedRows,
): Promise<number[] | undefined> {
  if (!isNarrowed(state) && !asked && !state.sort) return undefined;
  const rows = await body.rows();
  const found = matching(rows, columns, state, asked);
  const by = columns.find(({ name }) => name === state.sort?.name);
  return by && state.sort ? ordered(found, rows.keys(by.at), state.sort.isDescending) : found;
}

/**
 * Shows in a table what a state asks for, and resolves to what is shown; undefined where something else has been asked for
 * meanwhile. Whoever must wait for rows is told. Fails, and leaves what is shown, where the rows cannot be fetched.
 */
export function stateShower({ table, frame, count }: Parts, columns: readonly TableColumn[], body: TableBody) {
  let turn = 0;
  return async (state: TableState, asked: AskedRows): Promise<ShownRows | undefined> => {
    const mine = (turn += 1);
    const waiting = setTimeout(() => {
      const words = `Henter ${number(body.count)} rækker …`;
      frame.ariaBusy = "true";
      if (count) count.textContent = words;
      announce(words);
    }, PATIENCE);
    try {
      const places = await placesFor(body, columns, state, asked);
      if (mine !== turn) return undefined;
      const { pageSize } = body;
      const found = places?.length ?? body.count;
      const page = Math.max(0, Math.min(state.page, Math.ceil(found / pageSize) - 1));
      const from = page === 0 ? 0 : page * pageSize;
      const all = (): number[] => Array.from({ length: Math.min(pageSize, found - from) }, (_, at) => from + at);
      await body.show(places?.slice(from, from + pageSize) ?? all());
      if (mine !== turn) return undefined;
      showSort(columns, state);
      showColumns(table, columns, state.hidden);
      return { page, pageSize, found };
    } catch (error) {
      // Nobody waits any longer for what something else has been asked for instead of.
      if (mine === turn) throw error;
      return undefined;
    } finally {
      clearTimeout(waiting);
      if (mine === turn) frame.ariaBusy = null;
    }
  };
}
