import { expect } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { figureWords } from "../../src/explorer/figure-words.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { explored } from "./choices.ts";

/** A dataset as it is explored. */
export const tableAt = (id: string): ExploredTable =>
  explored.find(([name]) => name === id)?.[1] ?? expect.fail(`${id} cannot be explored`);

/** What an address of a dataset shows, or why not. */
const answerAt = (id: string, query: string) => {
  const table = tableAt(id);
  return shown(table, viewAsked(query, table).view);
};

/** What an address of a dataset shows. */
export function shownAt(id: string, query: string): Resolved {
  const answer = answerAt(id, query);
  return isRefusal(answer) ? expect.fail(answer.refused) : answer;
}

/** Why an address of a dataset is refused. */
export function refusedAt(id: string, query: string): string {
  const answer = answerAt(id, query);
  return isRefusal(answer) ? answer.refused : expect.fail(`${id} shows ${query}`);
}

/** What stands around the figure that an address of a dataset shows. */
export const wordsAt = (id: string, query: string) => figureWords(tableAt(id), shownAt(id, query));
